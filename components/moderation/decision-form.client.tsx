'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { outcomeOf } from '#components/ui/form-outcome.ts'
import { speak, type FormFailure, type Speak } from '#components/ui/translate.ts'
import { UndoForm } from '#components/moderation/undo-form.client.tsx'
import { PickForm } from '#components/moderation/pick-form.client.tsx'
import { decideAction, pickAction } from '#domain/moderation/actions.ts'
import type { Queue } from '#domain/moderation/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/moderation/desk-card.module.css'

export type DecisionFormProps = {
  words: Sentences
  /** The paper's language and zone. */
  clock: { language: string; timeZone: string }
  /** `sentence`: what was published with its pick; '' while it is not picked. */
  comment: { publicId: string; version: number; state: string; sentence: string }
  /** A sentence that was written about it and not published. */
  kept: string
  queue: Queue
  page: number
  /** Codes of the house rules, in the order of their keys 1 to 9. */
  reasons: string[]
}

/**
 * The decision on one comment, and below it the pick: plain forms whose buttons are the decisions. When a colleague was
 * quicker they say so, with what was decided, and the next decision is made on how the comment stands now.
 */
export function DecisionForm({ words, clock, comment, kept, queue, page, reasons }: DecisionFormProps) {
  const [decided, decide, isDeciding] = useActionState(decideAction, null)
  const [picked, pick, isPicking] = useActionState(pickAction, null)
  const { t, failure, field } = speak(words)
  const done = decided?.ok ? decided.value : picked?.ok ? picked.value : null
  if (done) return <Decided words={words} decision={done.decision} batch={done.batch} queue={queue} page={page} />
  const [decision, choice] = [outcomeOf(decided), outcomeOf(picked)]
  const now = asItStands(comment, [decision.error, choice.error])
  const hidden = { comment: comment.publicId, version: now.version, queue, page }
  const say = (error: FormFailure | undefined) => (error ? <Refusal error={error} clock={clock} t={t} failure={failure} /> : null)
  return (
    <>
      <form action={decide} className={styles.form} data-decide="">
        {say(decision.error)}
        <Hidden values={hidden} />
        <Buttons state={now.state} t={t} isPending={isDeciding} />
        <Reason id={comment.publicId} reasons={reasons} chosen={decision.form.reason} note={decision.form.note} t={t} />
      </form>
      {now.state === 'published' ? (
        <PickForm
          {...{ submit: pick, hidden, t, refusal: say(choice.error), isPending: isPicking }}
          error={field(choice.error, 'sentence')}
          published={now.sentence}
          typed={choice.form.sentence ?? (kept === '' ? now.sentence : kept)}
        />
      ) : (
        say(choice.error)
      )}
    </>
  )
}

type Standing = Pick<DecisionFormProps['comment'], 'version' | 'state' | 'sentence'>

/** How the comment stands by what is known here: as the page said, or as a conflict told since. */
function asItStands(comment: Standing, errors: (FormFailure | undefined)[]): Standing {
  const told = errors.map(conflictOf).filter((values) => values !== undefined)
  const newest = told.toSorted((a, b) => Number(a.version) - Number(b.version)).at(-1)
  return newest ? { version: Number(newest.version), state: String(newest.state), sentence: String(newest.sentence) } : comment
}

const conflictOf = (error: FormFailure | undefined) => (error?.code === 'conflict' ? error.values : undefined)

type Say = (key: string, values?: Record<string, string | number>) => string
type RefusalProps = { error: FormFailure; clock: DecisionFormProps['clock']; t: Say; failure: Speak['failure'] }

function Refusal({ error, clock, t, failure }: RefusalProps) {
  const theirs = conflictOf(error)
  return <Notice kind="error">{theirs ? <Conflict theirs={theirs} clock={clock} t={t} /> : failure(error)}</Notice>
}

/** What a colleague decided meanwhile. */
function Conflict({ theirs, clock, t }: { theirs: Record<string, string | number>; clock: DecisionFormProps['clock']; t: Say }) {
  const at = writeTime(Number(theirs.at), clock)
  const reason = theirs.reason ? t(`reason.${theirs.reason}`) : 'none'
  return (
    <>
      <p>{t('desk.conflict')}</p>
      <p>{theirs.action === 'pick' ? t('desk.last.pick', { ...theirs, at }) : t('desk.last', { ...theirs, at, reason })}</p>
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
