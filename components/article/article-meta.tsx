import { Byline } from '#components/article/byline.tsx'
import { Portrait } from '#components/article/picture.tsx'
import { around } from '#components/site/around.ts'
import { When } from '#components/site/when.tsx'
import type { ArticleView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { MessageKey, Translate } from '#messages/translate.ts'
import styles from '#components/article/article-meta.module.css'

export type ArticleMetaProps = { article: ArticleView; site: SiteView; t: Translate }

/** The row between two rules: who wrote it, when, how long it takes, and what can be done with it. In the left rail where there is one. */
export function ArticleMeta({ article, site, t }: ArticleMetaProps) {
  const faces = article.authors.flatMap((a) => (a.portrait ? [{ slug: a.slug, portrait: a.portrait }] : []))
  return (
    <div className={styles.meta}>
      {faces.length > 0 ? (
        <div className={styles.faces}>
          {faces.slice(0, 3).map(({ slug, portrait }) => (
            <Portrait key={slug} picture={portrait} />
          ))}
        </div>
      ) : null}
      <div className={styles.words}>
        <Byline authors={article.authors} language={site.language} t={t} />
        <p className={styles.dates}>
          <Dated sentence="article.published" at={article.publishedAt} site={site} t={t} />
          {article.updatedAt ? <Dated sentence="article.updated" at={article.updatedAt} site={site} t={t} /> : null}
          {article.live ? null : <span>{t('article.readingTime', { minutes: article.readingMinutes })}</span>}
        </p>
      </div>
      <Doings article={article} t={t} />
    </div>
  )
}

/** A sentence with an instant in it. */
function Dated({ sentence, at, site, t }: { sentence: MessageKey; at: Date; site: SiteView; t: Translate }) {
  const [before, after] = around(t, sentence, 'time')
  return (
    <span>
      {before}
      <When at={at} site={site} />
      {after}
    </span>
  )
}

/** Sharing needs the small module and is not shown without it; it says in its own place that it copied. */
function Doings({ article, t }: { article: ArticleView; t: Translate }) {
  const { commentCount, talkMode } = article
  const words = commentCount > 0 ? t('article.comments', { count: commentCount }) : t('article.comments.none')
  return (
    <p className={styles.doings} data-screen="">
      {commentCount > 0 || talkMode === 'open' || talkMode === 'premoderated' ? <a href="#comments">{words}</a> : null}
      <button type="button" data-needs-js="" data-share={t('article.share.copied')}>
        <span role="status">{t('article.share')}</span>
      </button>
    </p>
  )
}
