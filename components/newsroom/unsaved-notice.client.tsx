'use client'

import { useActionState, useState } from 'react'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { discardDraftAction } from '#domain/articles/actions.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/story-form.module.css'

export type UnsavedNoticeProps = {
  words: Sentences
  article: string
  /** When they were kept, as a person writes it. */
  time: string
  /** Whether the story was saved by somebody since. */
  isStale: boolean
}

/** Says that the fields hold words of an earlier visit: to be kept, or discarded. */
export function UnsavedNotice(props: UnsavedNoticeProps) {
  // It speaks of what was there when the form was opened, not of what is kept while it is open.
  const [{ words, article, time, isStale }] = useState(props)
  const [isDismissed, dismiss] = useState(false)
  const [state, discard, isPending] = useActionState(discardDraftAction, null)
  const { t, failure } = speak(words)
  if (isDismissed) return null
  return (
    <Notice>
      <p>
        <strong>{t('story.unsaved', { time })}</strong>
      </p>
      <p>{t('story.unsaved.explain')}</p>
      {isStale ? <p>{t('story.unsaved.stale')}</p> : null}
      {state?.ok === false ? <p>{failure(state.error)}</p> : null}
      <form action={discard} className={styles.choices}>
        <Hidden values={{ article }} />
        <ButtonLink
          kind="plain"
          href={`/admin/articles/${article}?typed=kept`}
          onClick={(event) => {
            event.preventDefault()
            dismiss(true)
          }}
        >
          {t('story.unsaved.keep')}
        </ButtonLink>
        <Button kind="grave" disabled={isPending}>
          {t('story.unsaved.discard')}
        </Button>
      </form>
    </Notice>
  )
}
