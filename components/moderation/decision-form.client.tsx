'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
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
  const theirs = state?.error.code === 'conflict' ? state.error.values : undefined
  const now = { ...comment, ...theirs }
  return (
    <form action={submit} className={styles.form} data-decide="">
      {state ? <Notice kind="error">{theirs ? <Conflict theirs={theirs} clock={clock} t={t} /> : failure(state.error)}</Notice> : null}
      <Hidden values={{ comment: comment.publicId, version: now.version, queue, page }} />
      <Buttons state={now.state} t={t} isPending={isPending} />
      <Reason id={comment.publicId} reasons={reasons} chosen={state?.form.reason} note={state?.form.note} t={t} />
    </form>
  )
}

type Say = (key: string, values?: Record<string, string | number>) => string

/** What a colleague decided meanwhile. */
function Conflict({ theirs, clock, t }: { theirs: Record<string, string | number>; clock: DecisionFormProps['clock']; t: Say }) {
  const at = writeTime(Number(theirs.at), clock)
  const reason = theirs.reason ? t(`reason.${theirs.reason}`) : 'none'
  return (
    <>
      <p>{t('desk.conflict')}</p>
      <p>{t('desk.last', { ...theirs, at, reason })}</p>
      <p>{t('desk.conflict.override')}</p>
    </>
  )
}

function Buttons({ state, t, isPending }: { state: string; t: Say; isPending: boolean }) {
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

type ReasonProps = { id: string; reasons: string[]; chosen: string | undefined; note: string | undefined; t: Say }

/** The house rule that a rejection names, and a note for the log. */
function Reason({ id, reasons, chosen = '', note, t }: ReasonProps) {
  return (
    <>
      <label htmlFor={`reason-${id}`}>{t('desk.reason')}</label>
      <select id={`reason-${id}`} name="reason" defaultValue={chosen} className={styles.select}>
        <option value="">{t('desk.reason.choose')}</option>
        {reasons.map((code, i) => (
          <option key={code} value={code}>
            {i + 1}. {t(`reason.${code}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`note-${id}`}>{t('desk.note')}</label>
      <input
        id={`note-${id}`}
        type="text"
        name="note"
        dir="auto"
        maxLength={2000}
        defaultValue={note}
        className={styles.note}
        autoComplete="off"
      />
    </>
  )
}

type DecidedProps = { words: Sentences; decision: string; batch: string; queue: Queue; page: number }

/** What stands in place of the form once it is decided: nothing moves, the focus stays in the card, and it can be taken back. */
function Decided({ words, decision, batch, queue, page }: DecidedProps) {
  const { t } = speak(words)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.closest<HTMLElement>('[data-card]')?.focus()
  }, [])
  return (
    <div className={styles.form} role="status" ref={place}>
      <p>{t(`desk.did.${decision}`)}</p>
      <UndoForm words={words} batch={batch} queue={queue} page={page} />
    </div>
  )
}

const writeTime = (at: number, { language, timeZone }: DecisionFormProps['clock']) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
