'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { restoreCommentAction, withdrawCommentAction } from '#domain/comments/actions.ts'
import type { Sentences } from '#messages/format.ts'

export type OwnCommentFormProps = { words: Sentences; comment: string; version: number; isWithdrawn: boolean }

/** Lets an author withdraw a comment, or take the withdrawal back. */
export function OwnCommentForm({ words, comment, version, isWithdrawn }: OwnCommentFormProps) {
  const [state, submit, isPending] = useActionState(isWithdrawn ? restoreCommentAction : withdrawCommentAction, null)
  const { t, failure } = speak(words)
  const router = useRouter()
  useEffect(() => {
    if (state?.ok) router.refresh()
  }, [state, router])
  return (
    <form action={submit}>
      {state?.ok === false ? <Notice kind="error">{failure(state.error)}</Notice> : null}
      <Hidden values={{ comment, version }} />
      <Button kind="quiet" disabled={isPending}>
        {t(isWithdrawn ? 'comment.own.restore' : 'comment.own.withdraw')}
      </Button>
    </form>
  )
}
