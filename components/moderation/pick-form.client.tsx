'use client'

import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Summary } from '#components/ui/summary.tsx'
import type { Speak } from '#components/ui/translate.ts'
import { SENTENCE } from '#domain/moderation/types.ts'
import styles from '#components/moderation/pick-form.module.css'

export type PickFormProps = {
  submit: (form: FormData) => void
  hidden: { comment: string; version: number; queue: string; page: number }
  /** The sentence that readers see now; '' while the comment is not picked. */
  published: string
  /** What the field begins with. */
  typed: string
  /** Why it was refused, and what is wrong with the sentence. */
  refusal: ReactNode
  error: string | undefined
  isPending: boolean
  t: Speak['t']
}

/** Picks a published comment with a sentence for readers, changes that sentence, or takes the pick back. */
export function PickForm({ submit, hidden, published, typed, refusal, error, isPending, t }: PickFormProps) {
  const isPicked = published !== ''
  return (
    <details className={styles.pick} open={isPicked || typed !== '' || refusal !== null}>
      <Summary label={t(isPicked ? 'desk.pick.stands' : 'desk.pick.begin')} />
      <form action={submit} data-pick="">
        {refusal}
        <Hidden values={hidden} />
        <TextField
          {...{ id: `sentence-${hidden.comment}`, name: 'sentence', rows: 3, error, autoComplete: 'off' }}
          label={t('desk.sentence')}
          hint={t('desk.sentence.hint', SENTENCE)}
          defaultValue={typed}
          data-key="f"
          aria-keyshortcuts="f"
        />
        <div className={styles.buttons}>
          <Button kind="plain" name="decision" value="pick" disabled={isPending}>
            {t(isPicked ? 'desk.pick.change' : 'desk.pick')}
          </Button>
          {isPicked ? (
            <Button kind="quiet" name="decision" value="unpick" disabled={isPending}>
              {t('desk.unpick')}
            </Button>
          ) : null}
        </div>
      </form>
    </details>
  )
}
