import { LiveBlock } from '#components/article/live/live-block.tsx'
import { around } from '#components/site/around.ts'
import { PlainPage } from '#components/site/plain-page.tsx'
import { livePageHref } from '#domain/articles/live/live-href.ts'
import type { LiveBlockView } from '#domain/articles/live/types.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { Translate } from '#messages/translate.ts'

export type LiveBlockPageProps = {
  article: ArticleView
  block: LiveBlockView
  /** The page of the story's updates that it stands on. */
  page: number
  site: SiteView
  t: Translate
}

/** An update's own address: the update, and the way to its place among the others. */
export function LiveBlockPage({ article, block, page, site, t }: LiveBlockPageProps) {
  const [before, after] = around(t, 'live.one.of', 'headline')
  return (
    <PlainPage
      title={t('live.one.title')}
      lead={
        <p>
          {before}
          <a href={article.href} dir={otherDirection(article.headline, site.language)}>
            {article.headline}
          </a>
          {after}
        </p>
      }
    >
      <LiveBlock block={block} articleHref={article.href} isAlone site={site} t={t} />
      <p>
        <a href={livePageHref(article.href, page, block.publicId)}>{t('live.one.inPlace')}</a>
      </p>
    </PlainPage>
  )
}
