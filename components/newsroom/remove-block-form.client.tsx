'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { speak } from '#components/ui/translate.ts'
import { removeBlockAction } from '#domain/articles/actions.ts'
import type { Sentences } from '#messages/format.ts'

export type RemoveBlockFormProps = { words: Sentences; article: string; block: string; version: number; about: string }

/** Takes an update out. */
export function RemoveBlockForm({ words, article, block, version, about }: RemoveBlockFormProps) {
  const [state, submit, isPending] = useActionState(removeBlockAction, null)
  const { t, failure } = speak(words)
  const router = useRouter()
  useEffect(() => {
    if (state?.ok) router.refresh()
  }, [state, router])
  return (
    <form action={submit}>
      {state?.ok === false ? <Notice kind="error">{failure(state.error)}</Notice> : null}
      <Hidden values={{ article, block, version }} />
      <Button kind="quiet" disabled={isPending} aria-label={t('live.desk.about', { deed: t('live.desk.remove'), headline: about })}>
        {t('live.desk.remove')}
      </Button>
    </form>
  )
}
