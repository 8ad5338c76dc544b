'use client'

import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { undoAction } from '#domain/moderation/actions.ts'
import type { Queue } from '#domain/moderation/types.ts'
import type { Sentences } from '#messages/format.ts'

export type UndoFormProps = { words: Sentences; batch: string; queue: Queue; page: number }

/** Takes a batch of decisions back. */
export function UndoForm({ words, batch, queue, page }: UndoFormProps) {
  const [state, submit, isPending] = useActionState(undoAction, null)
  const { t, failure } = speak(words)
  if (state?.ok) return <p role="status">{t('desk.did.undo')}</p>
  return (
    <form action={submit} data-undo="">
      {state ? <Notice kind="error">{failure(state.error)}</Notice> : null}
      <Hidden values={{ batch, queue, page }} />
      <Button kind="quiet" disabled={isPending} data-key="z" aria-keyshortcuts="z">
        {t('desk.undo')}
      </Button>
    </form>
  )
}
