'use client'

import { useActionState, useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { FocusField } from '#components/newsroom/focus-field.client.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, TextField } from '#components/ui/field.tsx'
import { outcomeOf } from '#components/ui/form-outcome.ts'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { uploadPictureAction } from '#domain/pictures/actions.ts'
import { MIDDLE } from '#domain/pictures/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/picture-form.module.css'

/** Bytes; the server refuses more without a word about the form. */
const MAX_BYTES = 30_000_000
const KINDS = 'image/jpeg,image/png,image/webp,image/avif,image/gif'

export type PictureFormProps = { words: Sentences }

/** Sends a picture with what is said of it. What was typed survives a refusal; the file itself has to be chosen again. */
export function PictureForm({ words }: PictureFormProps) {
  const [state, submit, isPending] = useActionState(uploadPictureAction, null)
  const [isTooLarge, setTooLarge] = useState(false)
  const { error, form: sent } = outcomeOf(state)
  const { t, failure, field } = speak(words)
  const attempt = Number(sent.attempt ?? 0)
  const refuseLarge = (event: SubmitEvent<HTMLFormElement>) => {
    const isLarge = isAbove(new FormData(event.currentTarget).get('file'))
    setTooLarge(isLarge)
    if (isLarge) event.preventDefault()
  }
  const wrongFile = isTooLarge ? t('field.picture-bytes', { megabytes: MAX_BYTES / 1_000_000 }) : field(error, 'file')
  const fieldOf = (name: 'alt' | 'caption' | 'credit') => ({
    ...{ name, id: `picture-${name}`, label: t(`picture.field.${name}`), error: field(error, name), defaultValue: sent[name] ?? '' },
  })
  return (
    <form action={submit} onSubmit={refuseLarge} className={styles.form} noValidate>
      {error ? <Problem key={attempt}>{error.code === 'invalid' ? t('picture.wrong') : failure(error)}</Problem> : null}
      <Hidden values={{ attempt: attempt + 1 }} />
      {/* A browser that has set its fields back must not have the last word. */}
      <div key={attempt} className={styles.fields}>
        <Field
          id="picture-file"
          name="file"
          type="file"
          accept={KINDS}
          label={t('picture.field.file')}
          hint={t('picture.field.file.hint')}
          error={wrongFile}
          required
        />
        <TextField {...fieldOf('alt')} hint={t('picture.field.alt.hint')} rows={2} required />
        <Field {...fieldOf('caption')} autoComplete="off" />
        <Field {...fieldOf('credit')} autoComplete="off" />
        <FocusField t={t} chosen={sent.focus ?? MIDDLE} />
      </div>
      <Button disabled={isPending}>{t(isPending ? 'picture.sending' : 'picture.send')}</Button>
    </form>
  )
}

const isAbove = (file: FormDataEntryValue | null): boolean => typeof file !== 'string' && file !== null && file.size > MAX_BYTES

/** Takes the focus when it comes. */
function Problem({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.problem}>
      <Notice kind="error">{children}</Notice>
    </div>
  )
}
