import type { ReactNode } from 'react'
import { ArticleHead } from '#components/article/article-head.tsx'
import { ArticleMeta } from '#components/article/article-meta.tsx'
import { AuthorCard } from '#components/article/author-card.tsx'
import { ArticleBody } from '#components/article/body/body.tsx'
import { Card } from '#components/article/card.tsx'
import { CorrectionHistory, LatestCorrection } from '#components/article/corrections.tsx'
import { KeyEvents } from '#components/article/live/key-events.tsx'
import { LiveStory } from '#components/article/live/live-story.tsx'
import { MainPicture } from '#components/article/main-picture.tsx'
import { MostRead } from '#components/article/most-read.tsx'
import type { LivePage } from '#domain/articles/live/types.ts'
import type { ArticleView, BesideView } from '#domain/articles/types.ts'
import { ROOT } from '#domain/site/root.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/article-page.module.css'

export type ArticlePageProps = {
  article: ArticleView
  site: SiteView
  t: Translate
  /** `Conversation`, or nothing. */
  conversation: ReactNode
  beside: BesideView
  /** The page of a live story's updates that is shown; null for any other story. */
  coverage?: LivePage | null
}

/** An article, its conversation, and where to go next. */
export function ArticlePage({ article, site, t, conversation, beside, coverage = null }: ArticlePageProps) {
  return (
    <div data-section={article.section.slug === ROOT ? undefined : article.section.colour} className={styles.layout}>
      <article className={styles.article}>
        <ArticleHead article={article} language={site.language} t={t} />
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
          {coverage ? <KeyEvents coverage={coverage} articleHref={article.href} site={site} t={t} /> : null}
          {coverage ? null : <After article={article} language={site.language} t={t} />}
        </div>
        {coverage ? <LiveStory article={article} coverage={coverage} site={site} t={t} /> : null}
        {coverage ? (
          <div className={styles.content}>
            <After article={article} language={site.language} t={t} />
          </div>
        ) : null}
      </article>
      {conversation ? (
        <div className={styles.conversation} data-later="">
          {conversation}
        </div>
      ) : null}
      <Further article={article} beside={beside} site={site} t={t} />
      <MostRead stories={beside.mostRead} t={t} inRail className={styles.mostRead} />
    </div>
  )
}

/** Who wrote it, and what it is about. */
function After({ article, language, t }: { article: ArticleView; language: string; t: Translate }) {
  if (article.kind === 'page') return null
  return (
    <footer className={styles.after}>
      {article.authors.map((person) => (
        <AuthorCard key={person.slug} person={person} language={language} t={t} />
      ))}
      {article.tags.length > 0 ? (
        <div className={styles.tags}>
          <p>{t('article.tags')}</p>
          <ul>
            {article.tags.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/tag/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </footer>
  )
}

/** Where to go next: stories about the same, and on through the section. */
function Further({ article, beside: { related, next }, site, t }: Pick<ArticlePageProps, 'article' | 'beside' | 'site' | 't'>) {
  if (related.length === 0 && next === null) return null
  return (
    <aside aria-labelledby="related" className={styles.further} data-screen="" data-later="">
      <h2 id="related" className={styles.label}>
        {t(related.length > 0 ? 'article.related' : 'article.further')}
      </h2>
      <div className={styles.related}>
        {related.map((card) => (
          <Card key={card.publicId} card={card} size="small" standfirst sectioned site={site} t={t} />
        ))}
      </div>
      {next ? (
        <p className={styles.next}>
          <span>{t('article.next', { section: article.section.name })}</span> <a href={next.href}>{next.headline}</a>
        </p>
      ) : null}
    </aside>
  )
}
