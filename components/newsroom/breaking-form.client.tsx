'use client'

import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { SelectField } from '#components/ui/field.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { breakingAction } from '#domain/articles/actions.ts'
import { BREAKING_HOURS } from '#domain/articles/breaking/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/story-form.module.css'

export type BreakingFormProps = {
  words: Sentences
  article: string
  /** What stands above everything now, as a sentence; '' for nothing. */
  standing: string
  /** Whether that is this story. */
  isUp: boolean
}

/** Puts a published story above every page for some hours, or takes it down. */
export function BreakingForm({ words, article, standing, isUp }: BreakingFormProps) {
  const [state, submit, isPending] = useActionState(breakingAction, null)
  const { t, failure } = speak(words)
  return (
    <form action={submit} aria-labelledby="breaking-title" className={styles.breaking}>
      <h2 id="breaking-title">{t('story.breaking')}</h2>
      <p>{standing || t('story.breaking.explain')}</p>
      {state?.ok === false ? <Notice kind="error">{failure(state.error)}</Notice> : null}
      <Hidden values={{ article }} />
      {isUp ? (
        <Button kind="grave" name="hours" value="0" disabled={isPending}>
          {t('story.breaking.end')}
        </Button>
      ) : (
        <div className={styles.breakingChoice}>
          <SelectField
            id="breaking-hours"
            name="hours"
            label={t('story.breaking.hours')}
            defaultValue="3"
            options={BREAKING_HOURS.map((hours) => ({ value: hours, label: t('story.breaking.hours.choice', { hours: Number(hours) }) }))}
          />
          <Button disabled={isPending}>{t('story.breaking.begin')}</Button>
        </div>
      )}
    </form>
  )
}
