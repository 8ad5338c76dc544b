import { CommentForm } from '#components/comment/comment-form.client.tsx'
import { OwnCommentForm } from '#components/comment/own-comment-form.client.tsx'
import { SignInInvitation } from '#components/comment/sign-in-invitation.tsx'
import type { Actor } from '#domain/access/actor.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import type { CommentView } from '#domain/comments/types.ts'
import { publicId } from '#lib/ids.ts'
import { standIn } from '#lib/stand-in.ts'
import { sentences, type Translate } from '#messages/translate.ts'

/** Who is looking at which story, and what they answer. */
export type TalkGiven = {
  article: ArticleView
  actor: Actor
  language: string
  t: Translate
  /** The page's own address, and the comment on it that is being answered. */
  here: string
  replyTo: { publicId: string; name: string } | null
}

const wordsOf = (language: string) =>
  sentences(language, 'comment.form.', 'comment.own.', 'failure.', 'field.comment', 'field.gone', 'field.invalid')

/** A fresh one for each copy of the page. */
const newFormKey = () => standIn()?.formKey ?? publicId()

/** The way to take part: the form, or how to sign in. A reader's form shows only to give back words that came too late. */
export function takePart({ article, actor, language, t }: TalkGiven) {
  const isSignedIn = actor.kind === 'member'
  return (
    <>
      {isSignedIn ? null : <SignInInvitation t={t} returnTo={`${article.href}#comments`} />}
      <CommentForm words={wordsOf(language)} article={article.publicId} replyTo={null} formKey={newFormKey()} isSignedIn={isSignedIn} />
    </>
  )
}

/** What a member can do with each comment; nothing for a reader. */
export function actionsFor(talk: TalkGiven): ((comment: CommentView) => React.ReactNode) | undefined {
  const { article, actor, language, t, here, replyTo } = talk
  if (actor.kind !== 'member') return undefined
  const words = wordsOf(language)
  const isOpen = article.talkMode === 'open' || article.talkMode === 'premoderated'
  const MemberActions = (comment: CommentView) => (
    <>
      {isOpen && comment.state === 'published' ? (
        <a href={`${here}${here.includes('?') ? '&' : '?'}reply=${comment.publicId}#reply-form`}>{t('comment.form.reply')}</a>
      ) : null}
      {comment.isMine && comment.state !== 'rejected' ? (
        <OwnCommentForm words={words} comment={comment.publicId} version={comment.version} isWithdrawn={comment.state === 'withdrawn'} />
      ) : null}
      {replyTo?.publicId === comment.publicId ? (
        <CommentForm
          words={words}
          article={article.publicId}
          replyTo={{ ...replyTo, cancelHref: `${here}#comment-${comment.publicId}` }}
          formKey={newFormKey()}
          isSignedIn
        />
      ) : null}
    </>
  )
  return MemberActions
}
