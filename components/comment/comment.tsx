import type { ReactNode } from 'react'
import { tombstone, whatBecameOfYours } from '#components/comment/comment-state.ts'
import { PickNote } from '#components/comment/pick-note.tsx'
import { CommentWords } from '#components/comment/words.tsx'
import { around } from '#components/site/around.ts'
import { When } from '#components/site/when.tsx'
import { classNames } from '#components/ui/class-names.ts'
import type { CommentView } from '#domain/comments/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/comment/comment.module.css'

export type CommentProps = {
  comment: CommentView
  /** What it answers, where the layout does not show it. */
  inReplyTo?: CommentView['inReplyTo']
  articleHref: string
  /** Reply, withdraw, report: forms, or nothing. */
  actions?: (comment: CommentView) => ReactNode
  site: SiteView
  t: Translate
}

/** One comment, or the sentence that stands in its place. */
export function Comment({ comment, inReplyTo = null, articleHref, actions, site, t }: CommentProps) {
  const { publicId, words } = comment
  const state = comment.isMine ? whatBecameOfYours(comment, t) : null
  return (
    <article id={`comment-${publicId}`} className={classNames(styles.comment, !words && styles.gone)}>
      <Heading comment={comment} articleHref={articleHref} site={site} t={t} />
      {inReplyTo ? <InReplyTo to={inReplyTo} t={t} /> : null}
      {state ? <p className={styles.state}>{state}</p> : null}
      {words ? (
        <div className={styles.words}>
          <CommentWords words={words} />
        </div>
      ) : (
        <p className={styles.words}>{tombstone(comment, t)}</p>
      )}
      {comment.pick ? <PickNote sentence={comment.pick.sentence} by={t('comment.pick.by', { site: site.name })} /> : null}
      {actions && (words || comment.isMine) ? (
        <div className={styles.actions} data-screen="">
          {actions(comment)}
        </div>
      ) : null}
    </article>
  )
}

/** Name, marks in words, time. Behind a tombstone only the time. By the names one can go from comment to comment. */
function Heading({ comment, articleHref, site, t }: Pick<CommentProps, 'comment' | 'articleHref' | 'site' | 't'>) {
  const { publicId, author, createdAt, editedAt } = comment
  const time = (
    <a href={`${articleHref}/comments/${publicId}`} className={styles.time}>
      <When at={createdAt} site={site} ages />
    </a>
  )
  return (
    <header className={styles.heading}>
      <h3>{author ? <bdi className={styles.name}>{author.name || t('comment.anonymous')}</bdi> : time}</h3>
      {author?.isArticleAuthor ? <span className={styles.mark}>{t('comment.mark.author')}</span> : null}
      {author?.isStaff && !author.isArticleAuthor ? <span className={styles.mark}>{t('comment.mark.staff')}</span> : null}
      {author ? time : null}
      {author && editedAt ? <span className={styles.time}>{t('comment.edited')}</span> : null}
    </header>
  )
}

function InReplyTo({ to, t }: { to: { publicId: string; name: string }; t: Translate }) {
  const [before, after] = around(t, 'comment.inReplyTo', 'name')
  return (
    <p className={styles.answers}>
      {before}
      <a href={`#comment-${to.publicId}`}>
        <bdi>{to.name || t('comment.anonymous')}</bdi>
      </a>
      {after}
    </p>
  )
}
