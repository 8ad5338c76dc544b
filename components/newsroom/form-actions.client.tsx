'use client'

import type { Kept } from '#components/newsroom/use-autosave.client.tsx'
import { Button, type ButtonKind } from '#components/ui/button.tsx'
import type { Intent, Standing } from '#domain/articles/edit/types.ts'
import styles from '#components/newsroom/story-form.module.css'

type FormActionsProps = {
  t: (key: string, values?: Record<string, string | number>) => string
  standing: Standing
  kept: Kept
  clock: { language: string; timeZone: string }
  canPublish: boolean
  isPending: boolean
  /** Whether a colleague was quicker: then the one thing to do here is to save over theirs. */
  isConflict: boolean
}

/** What can be done with the story, and whether what is typed is safe. */
export function FormActions({ t, standing, kept, clock, canPublish, isPending, isConflict }: FormActionsProps) {
  const button = (intent: Intent, words: string, kind: ButtonKind) => (
    <Button
      kind={kind}
      {...{ name: 'intent', value: intent, disabled: isPending }}
      {...(intent === 'save' ? { 'data-save': '', 'aria-keyshortcuts': 'Control+S Meta+S' } : {})}
    >
      {words}
    </Button>
  )
  const isUp = standing === 'published' || standing === 'scheduled'
  if (isConflict) return <div className={styles.actions}>{button('save', t('story.conflict.over'), 'grave')}</div>
  return (
    <div className={styles.actions}>
      {button('save', t(isUp ? 'story.save.published' : 'story.save.draft'), canPublish && !isUp ? 'plain' : 'main')}
      {canPublish && !isUp ? button('publish', t('story.publish'), 'main') : null}
      {button('preview', t('story.preview'), 'plain')}
      {canPublish && isUp ? button('unpublish', t('story.unpublish'), 'grave') : null}
      <p role="status" className={styles.kept}>
        {said(kept, t, clock)}
      </p>
    </div>
  )
}

function said({ state, at }: Kept, t: FormActionsProps['t'], { language, timeZone }: FormActionsProps['clock']): string {
  if (state === 'none') return ''
  if (state !== 'kept') return t(`story.autosave.${state}`)
  return t('story.autosave.kept', { time: new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(at) })
}
