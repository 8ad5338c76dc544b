'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import { outcomeOf } from '#components/ui/form-outcome.ts'
import { Hidden } from '#components/ui/hidden.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextField } from '#components/ui/field.tsx'
import { speak } from '#components/ui/translate.ts'
import { postCommentAction } from '#domain/comments/actions.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/comment/comment-form.module.css'

export type CommentFormProps = {
  words: Sentences
  /** Public id of the article. */
  article: string
  /** What it answers; null for the article itself. */
  replyTo: { publicId: string; name: string; cancelHref: string } | null
  /** Makes a form that is sent twice one comment. */
  formKey: string
  /** Whether somebody is signed in. A reader sees the form only to get back words that were sent too late. */
  isSignedIn: boolean
}

/** Writes a comment or a reply. What was typed survives every refusal. */
export function CommentForm({ words, article, replyTo, formKey, isSignedIn }: CommentFormProps) {
  const [state, submit, isPending] = useActionState(postCommentAction, null)
  const { t, failure, field } = speak(words)
  const { value: posted, error, form } = outcomeOf(state)
  useShown(posted)
  if (!isSignedIn && !error) return null
  const id = replyTo ? 'reply' : 'comment'
  return (
    <form action={submit} className={styles.form} id={`${id}-form`}>
      {error ? <Notice kind="error">{failure(error)}</Notice> : null}
      {posted?.state === 'held' ? <Notice kind="news">{t('comment.form.held')}</Notice> : null}
      <Hidden values={{ article, parent: replyTo?.publicId ?? '', key: formKey }} />
      {replyTo ? <p className={styles.target}>{t('comment.form.replyingTo', { name: replyTo.name })}</p> : null}
      <TextField
        {...{ id, name: 'comment', required: true, autoFocus: replyTo !== null }}
        label={t('comment.form.label')}
        hint={t('comment.form.hint')}
        error={field(error, 'comment')}
        defaultValue={form.comment}
      />
      <div className={styles.buttons}>
        <Button disabled={isPending}>{t('comment.form.post')}</Button>
        {replyTo ? <a href={replyTo.cancelHref}>{t('comment.form.cancel')}</a> : null}
      </div>
    </form>
  )
}

/** Once the comment is on disk, asks for the conversation with it and moves to it. */
function useShown(posted: { publicId: string } | undefined) {
  const router = useRouter()
  useEffect(() => {
    if (!posted) return
    router.refresh()
    history.replaceState(history.state, '', `#comment-${posted.publicId}`)
  }, [posted, router])
}
