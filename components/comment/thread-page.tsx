import type { ReactNode } from 'react'
import { Thread } from '#components/comment/thread.tsx'
import { PlainPage } from '#components/site/plain-page.tsx'
import { around } from '#components/site/around.ts'
import { HiddenHeading } from '#components/ui/visually-hidden.tsx'
import type { CommentView, ThreadView } from '#domain/comments/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/comment/thread-page.module.css'

export type ThreadPageProps = {
  thread: ThreadView
  article: { headline: string; href: string }
  actions?: (comment: CommentView) => ReactNode
  site: SiteView
  t: Translate
}

/** A comment's own address: the whole thread that it stands in. */
export function ThreadPage({ thread, article, actions, site, t }: ThreadPageProps) {
  const [before, after] = around(t, 'comment.thread.on', 'headline')
  return (
    <PlainPage
      title={t('comment.thread.title')}
      lead={
        <p>
          {before}
          <a href={`${article.href}#comments`} dir={otherDirection(article.headline, site.language)}>
            {article.headline}
          </a>
          {after}
        </p>
      }
    >
      <HiddenHeading>{t('comment.heading.closed')}</HiddenHeading>
      <ol className={styles.thread}>
        <Thread thread={thread} articleHref={article.href} actions={actions} site={site} t={t} />
      </ol>
    </PlainPage>
  )
}
