import type { ReactNode } from 'react'
import { ArticleHead } from '#components/article/article-head.tsx'
import { ArticleMeta } from '#components/article/article-meta.tsx'
import { AuthorCard } from '#components/article/author-card.tsx'
import { ArticleBody } from '#components/article/body/body.tsx'
import { Card } from '#components/article/card.tsx'
import { CorrectionHistory, LatestCorrection } from '#components/article/corrections.tsx'
import { MainPicture } from '#components/article/main-picture.tsx'
import { SectionHeading } from '#components/site/section-heading.tsx'
import type { ArticleView, CardView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/article-page.module.css'

export type ArticlePageProps = {
  article: ArticleView
  site: SiteView
  t: Translate
  /** `Conversation`, or nothing. */
  conversation: ReactNode
  /** Other stories of the section: 4 or 5. */
  more: CardView[]
}

/** An article, its conversation, and where to go next. */
export function ArticlePage({ article, site, t, conversation, more }: ArticlePageProps) {
  return (
    <div data-section={article.section.colour} className={styles.layout}>
      <article className={styles.article}>
        <ArticleHead article={article} t={t} />
        {article.picture ? <MainPicture picture={article.picture} t={t} className={styles.picture} /> : null}
        {article.kind === 'page' ? null : (
          <div className={styles.meta}>
            <ArticleMeta article={article} site={site} t={t} />
          </div>
        )}
        <div className={styles.content}>
          <LatestCorrection corrections={article.corrections} site={site} t={t} />
          <ArticleBody body={article.body} t={t} language={site.language} timeZone={site.timeZone} />
          <CorrectionHistory corrections={article.corrections} site={site} t={t} />
          <After article={article} t={t} />
        </div>
      </article>
      {conversation ? <div className={styles.conversation}>{conversation}</div> : null}
      {more.length > 0 ? <More article={article} more={more} site={site} t={t} /> : null}
    </div>
  )
}

/** Who wrote it, and what it is about. */
function After({ article, t }: { article: ArticleView; t: Translate }) {
  if (article.kind === 'page') return null
  return (
    <footer className={styles.after}>
      {article.authors.map((person) => (
        <AuthorCard key={person.slug} person={person} t={t} />
      ))}
      {article.tags.length > 0 ? (
        <div className={styles.tags}>
          <p>{t('article.tags')}</p>
          <ul>
            {article.tags.map(({ slug, name }) => (
              <li key={slug}>{name}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </footer>
  )
}

function More({ article, more, site, t }: { article: ArticleView; more: CardView[]; site: SiteView; t: Translate }) {
  return (
    <aside aria-labelledby="more" className={styles.more} data-screen="">
      <SectionHeading id="more" title={t('article.more', { section: article.section.name })} className={styles.moreLabel} />
      {more.map((card, i) => (
        <Card key={card.publicId} card={card} size={i === 0 ? 'medium' : 'small'} picture={i === 0} place="more" site={site} t={t} />
      ))}
    </aside>
  )
}
