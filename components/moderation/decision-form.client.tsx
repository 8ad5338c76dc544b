'use client'

import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { UndoForm } from '#components/moderation/undo-form.client.tsx'
import { decideAction } from '#domain/moderation/actions.ts'
import type { Queue } from '#domain/moderation/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/moderation/desk-card.module.css'

export type DecisionFormProps = {
  words: Sentences
  /** The paper's language and zone. */
  clock: { language: string; timeZone: string }
  comment: { publicId: string; version: number; state: string }
  queue: Queue
  page: number
  /** Codes of the house rules, in the order of their keys 1 to 9. */
  reasons: string[]
}

/**
 * The decision on one comment: a plain form whose buttons are the decisions. When a colleague was quicker it says so,
 * with what they decided, and the next decision is made on how the comment stands now.
 */
export function DecisionForm({ words, clock, comment, queue, page, reasons }: DecisionFormProps) {
  const [state, submit, isPending] = useActionState(decideAction, null)
  const { t, failure } = speak(words)
  if (state?.ok) return <Decided words={words} decision={state.value.decision} batch={state.value.batch} queue={queue} page={page} />
  const error = state?.error
  const id = (name: string) => `${name}-${comment.publicId}`
  const theirs = error?.code === 'conflict' ? error.values : undefined
  return (
    <form action={submit} className={styles.form} data-decide="">
      {error ? (
        <Notice kind="error">
          {theirs ? (
            <>
              <p>{t('desk.conflict')}</p>
              <p>{t('desk.last', { ...theirs, at: writeTime(Number(theirs.at), clock), reason: theirs.reason ? t(`reason.${theirs.reason}`) : 'none' })}</p>
              <p>{t('desk.conflict.override')}</p>
            </>
          ) : (
            failure(error)
          )}
        </Notice>
      ) : null}
      <input type="hidden" name="comment" value={comment.publicId} />
      <input type="hidden" name="version" value={theirs?.version ?? comment.version} />
      <input type="hidden" name="queue" value={queue} />
      <input type="hidden" name="page" value={page} />
      <Buttons state={String(theirs?.state ?? comment.state)} t={t} isPending={isPending} />
      <label htmlFor={id('reason')}>{t('desk.reason')}</label>
      <select id={id('reason')} name="reason" defaultValue={state?.form.reason ?? ''} className={styles.select}>
        <option value="">{t('desk.reason.choose')}</option>
        {reasons.map((code, i) => (
          <option key={code} value={code}>
            {i + 1}. {t(`reason.${code}`)}
          </option>
        ))}
      </select>
      <label htmlFor={id('note')}>{t('desk.note')}</label>
      <input id={id('note')} name="note" maxLength={2000} defaultValue={state?.form.note} className={styles.note} autoComplete="off" />
    </form>
  )
}

function Buttons({ state, t, isPending }: { state: string; t: (key: string) => string; isPending: boolean }) {
  const button = (decision: string, key: string, kind: 'main' | 'plain' | 'grave') => (
    <Button kind={kind} name="decision" value={decision} disabled={isPending} data-key={key} aria-keyshortcuts={key}>
      {t(`desk.${decision}`)}
    </Button>
  )
  return (
    <>
      {button('approve', 'a', 'main')}
      {state === 'rejected' ? null : button('reject', 'r', 'grave')}
      {state === 'held' ? null : button('hold', 'h', 'plain')}
    </>
  )
}

/** What stands in place of the form once it is decided: nothing moves, and it can be taken back. */
function Decided({ words, decision, batch, queue, page }: { words: Sentences; decision: string; batch: string; queue: Queue; page: number }) {
  const { t } = speak(words)
  return (
    <div className={styles.form} role="status">
      <p>{t(`desk.did.${decision}`)}</p>
      <UndoForm words={words} batch={batch} queue={queue} page={page} />
    </div>
  )
}

const writeTime = (at: number, { language, timeZone }: DecisionFormProps['clock']) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
