import type { ReactNode } from 'react'
import { Picks } from '#components/comment/picks.tsx'
import { Thread } from '#components/comment/thread.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { ArticleView } from '#domain/articles/types.ts'
import type { CommentView, ConversationView } from '#domain/comments/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/comment/conversation.module.css'

export type ConversationProps = {
  conversation: ConversationView
  articleHref: string
  talkMode: ArticleView['talkMode']
  /** The way to take part: the form, or how to sign in. Not shown where nobody may write. */
  form: ReactNode
  actions?: (comment: CommentView) => ReactNode
  site: SiteView
  t: Translate
}

/** What readers say about an article, and the way to take part. */
export function Conversation({ conversation, articleHref, talkMode, form, actions, site, t }: ConversationProps) {
  const { threads, picks, count } = conversation
  const isOpen = talkMode === 'open' || talkMode === 'premoderated'
  return (
    <section aria-labelledby="comments" className={styles.conversation}>
      <header className={styles.head}>
        <h2 id="comments" className={styles.title}>
          {isOpen ? t('comment.heading') : t('comment.heading.closed')}
        </h2>
        <p className={styles.count}>{count > 0 ? t('comment.count', { count }) : t('comment.none', { mode: talkMode })}</p>
      </header>
      <div className={styles.rest}>
        {talkMode === 'open' ? null : <p className={styles.mode}>{t(`comment.mode.${talkMode}`)}</p>}
        {isOpen ? (
          <div className={styles.form} data-screen="">
            {form}
          </div>
        ) : null}
        {picks.length > 0 ? <Picks {...{ picks, articleHref, site, t }} here={commentsOf(threads)} /> : null}
        {threads.length > 0 ? (
          <ol className={styles.threads}>
            {threads.map((thread) => (
              <Thread key={thread.comments[0]?.publicId} thread={thread} articleHref={articleHref} actions={actions} site={site} t={t} />
            ))}
          </ol>
        ) : null}
        <Pages conversation={conversation} articleHref={articleHref} t={t} />
      </div>
    </section>
  )
}

const commentsOf = (threads: ConversationView['threads']) =>
  new Set(threads.flatMap(({ comments }) => comments.map(({ publicId }) => publicId)))

function Pages({ conversation, articleHref, t }: Pick<ConversationProps, 'conversation' | 'articleHref' | 't'>) {
  const { page, pages } = conversation
  return (
    <Pagination
      page={page}
      pages={pages}
      hrefOf={(n) => `${articleHref}${n === 1 ? '' : `?comments=${String(n)}`}#comments`}
      words={{
        label: t('comment.pages'),
        previous: t('comment.pages.newer'),
        next: t('comment.pages.older'),
        status: t('site.pages.status', { page, pages }),
      }}
    />
  )
}
