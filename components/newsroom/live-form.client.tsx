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
import { liveDeskHref } from '#domain/articles/edit/story-href.ts'
import type { LiveDesk } from '#domain/articles/live/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/live-desk.module.css'

export type LiveFormProps = { words: Sentences; article: string; zone: string; form: LiveDesk['form']; signers: LiveDesk['signers'] }

/**
 * Writes an update, or rewrites one. After each new one the form is empty again and the caret back in the words; what was
 * typed survives every refusal.
 */
export function LiveForm({ words, article, zone, form, signers }: LiveFormProps) {
  const [state, submit, isPending] = useActionState(blockAction, null)
  const { value: written, error, form: sent } = outcomeOf(state)
  const place = useRef<HTMLFormElement>(null)
  useReady(place, written, error)
  const { t } = speak(words)
  const theirs = error?.code === 'block-conflict' ? error.values : undefined
  // What was taken out while it was being changed can only be written anew.
  const isChange = form.block !== '' && error?.code !== 'block-gone'
  const attempt = Number(sent.attempt ?? 0)
  return (
    <form action={submit} ref={place} className={styles.form} noValidate>
      <Outcome words={words} error={error} isAdded={written?.deed === 'update-added'} />
      <Hidden
        values={{
          ...{ article, block: isChange ? form.block : '', attempt: attempt + 1 },
          key: written?.nextKey ?? sent.key ?? form.key,
          version: theirs?.version ?? sent.version ?? form.version,
        }}
      />
      {/* A browser that has set its fields back must not have the last word. */}
      <div key={`${String(attempt)} ${written?.nextKey ?? ''}`}>
        <LiveFields
          {...{ words, zone, signers, error }}
          values={error ? { isKey: '', ...sent } : { ...form.fields, ...(written && { author: form.fields.author }) }}
        />
      </div>
      <p className={styles.buttons}>
        <Button kind={theirs ? 'grave' : 'main'} disabled={isPending}>
          {t(theirs ? 'live.form.over' : isChange ? 'live.form.change' : 'live.form.add')}
        </Button>
        {form.block ? (
          <ButtonLink kind="plain" href={liveDeskHref(article)}>
            {t('live.form.cancel')}
          </ButtonLink>
        ) : null}
      </p>
    </form>
  )
}

/** What became of what was sent. Takes the focus where something is wrong. */
function Outcome({ words, error, isAdded }: { words: Sentences; error: FormFailure | undefined; isAdded: boolean }) {
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

/** After each answer: the list with what is new in it, and the caret where one goes on. */
function useReady(
  form: RefObject<HTMLFormElement | null>,
  written: { article: string; deed: string; nextKey: string } | undefined,
  error: FormFailure | undefined,
): void {
  const router = useRouter()
  useEffect(() => {
    if (!written) return
    if (written.deed === 'update-added') {
      form.current?.querySelector('textarea')?.focus({ preventScroll: true })
      router.refresh()
    } else router.push(liveDeskHref(written.article))
  }, [form, written, router])
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[data-outcome]')?.focus()
  }, [form, error])
}
