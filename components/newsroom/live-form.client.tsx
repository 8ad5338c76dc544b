'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useRef, type RefObject } from 'react'
import { LiveFields } from '#components/newsroom/live-fields.client.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { outcomeOf } from '#components/ui/form-outcome.ts'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak, type FormFailure } from '#components/ui/translate.ts'
import { blockAction } from '#domain/articles/actions.ts'
import type { LiveDesk, Written } from '#domain/articles/live/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/live-desk.module.css'

/** `deskHref`: the desk with the form of a new update. */
export type LiveFormProps = {
  words: Sentences
  article: string
  deskHref: string
  zone: string
  form: LiveDesk['form']
  signers: LiveDesk['signers']
}

/**
 * Writes an update, or rewrites one. After each new one the form is empty again and the caret back in the words; what was
 * typed survives every refusal.
 */
export function LiveForm({ words, article, deskHref, zone, form, signers }: LiveFormProps) {
  const [state, submit, isPending] = useActionState(blockAction, null)
  const { value: written, error, form: sent } = outcomeOf(state)
  const place = useRef<HTMLFormElement>(null)
  useReady(place, { written, error, deskHref })
  // What was taken out while it was being changed can only be written anew.
  const isChange = form.block !== '' && error?.code !== 'block-gone'
  const attempt = Number(sent.attempt ?? 0)
  return (
    <form action={submit} ref={place} className={styles.form} noValidate>
      <Said words={words} error={error} isAdded={written?.deed === 'update-added'} />
      <Hidden values={{ article, block: isChange ? form.block : '', attempt: attempt + 1, ...guardsOf(form, { written, error, sent }) }} />
      {/* A browser that has set its fields back must not have the last word. */}
      <div key={`${String(attempt)} ${written?.nextKey ?? ''}`}>
        <LiveFields {...{ words, zone, signers, error }} values={error ? { isKey: '', ...sent } : form.fields} />
      </div>
      <Buttons {...{ words, isPending, isChange }} isConflict={error?.code === 'block-conflict'} cancelHref={form.block ? deskHref : ''} />
    </form>
  )
}

type Outcome = { written?: Written | undefined; error?: FormFailure | undefined; sent: Partial<Record<string, string>> }

/** What keeps a form from being taken twice, and from going over what its writer has not seen. */
const guardsOf = (form: LiveDesk['form'], { written, error, sent }: Outcome) => ({
  key: written?.nextKey ?? sent.key ?? form.key,
  version: (error?.code === 'block-conflict' ? error.values?.version : undefined) ?? sent.version ?? form.version,
})

type ButtonsProps = { words: Sentences; isPending: boolean; isChange: boolean; isConflict: boolean; cancelHref: string }

function Buttons({ words, isPending, isChange, isConflict, cancelHref }: ButtonsProps) {
  const { t } = speak(words)
  const send = isConflict ? 'live.form.over' : isChange ? 'live.form.change' : 'live.form.add'
  return (
    <p className={styles.buttons}>
      <Button kind={isConflict ? 'grave' : 'main'} disabled={isPending}>
        {t(send)}
      </Button>
      {cancelHref ? (
        <ButtonLink kind="plain" href={cancelHref}>
          {t('live.form.cancel')}
        </ButtonLink>
      ) : null}
    </p>
  )
}

/** What became of what was sent. Takes the focus where something is wrong. */
function Said({ words, error, isAdded }: { words: Sentences; error: FormFailure | undefined; isAdded: boolean }) {
  const { t, failure } = speak(words)
  return (
    <div data-outcome="" tabIndex={-1} className={styles.outcome}>
      {isAdded ? <Notice kind="news">{t('live.form.added')}</Notice> : null}
      {error ? (
        <Notice kind="error">
          <p>{error.code === 'block-conflict' ? t('live.form.conflict') : failure(error)}</p>
          {error.code === 'block-conflict' ? <p className={styles.explain}>{t('live.form.conflict.explain')}</p> : null}
        </Notice>
      ) : null}
    </div>
  )
}

type Answered = { written: Written | undefined; error: FormFailure | undefined; deskHref: string }

/** After each answer: the list with what is new in it, and the caret where one goes on. */
function useReady(form: RefObject<HTMLFormElement | null>, { written, error, deskHref }: Answered): void {
  const router = useRouter()
  useEffect(() => {
    if (!written) return
    if (written.deed === 'update-added') {
      form.current?.querySelector('textarea')?.focus({ preventScroll: true })
      router.refresh()
    } else router.push(deskHref)
  }, [form, written, router, deskHref])
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[data-outcome]')?.focus()
  }, [form, error])
}
