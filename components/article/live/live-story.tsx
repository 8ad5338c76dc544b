import { LiveBar } from '#components/article/live/live-bar.tsx'
import { LiveBlock } from '#components/article/live/live-block.tsx'
import { around } from '#components/site/around.ts'
import { When } from '#components/site/when.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { livePageHref } from '#domain/articles/live/live-href.ts'
import type { LivePage } from '#domain/articles/live/types.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { MessageKey, Translate } from '#messages/translate.ts'
import styles from '#components/article/live/live-story.module.css'

export type LiveStoryProps = { article: ArticleView; coverage: LivePage; site: SiteView; t: Translate }

/** The updates of a live story, newest first, and where the coverage began. */
export function LiveStory({ article, coverage, site, t }: LiveStoryProps) {
  const { blocks, page, pages, beganAt } = coverage
  const isFollowed = article.live?.state === 'live' && page === 1
  return (
    <section aria-labelledby="updates" className={styles.story}>
      <Head article={article} coverage={coverage} site={site} t={t} />
      {isFollowed ? <LiveBar article={article} coverage={coverage} t={t} /> : null}
      <div className={styles.blocks} data-live-blocks="">
        {blocks.map((block) => (
          <LiveBlock key={block.publicId} block={block} articleHref={article.href} site={site} t={t} />
        ))}
      </div>
      <div className={styles.rest}>
        {blocks.length === 0 ? <p>{t('live.none')}</p> : null}
        {beganAt && page === pages ? <Told sentence="live.began" at={beganAt} site={site} t={t} /> : null}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(n) => livePageHref(article.href, n)}
          words={{
            label: t('live.pages'),
            previous: t('live.pages.newer'),
            next: t('live.pages.older'),
            status: t('site.pages.status', { page, pages }),
          }}
        />
      </div>
    </section>
  )
}

function Head({ article: { live }, coverage: { lastAt }, site, t }: LiveStoryProps) {
  return (
    <header className={styles.head}>
      <h2 id="updates" className={styles.title}>
        {t('live.title')}
      </h2>
      <div data-live-part="last">
        {lastAt ? <Told sentence="live.last" at={lastAt} site={site} t={t} /> : null}
        {live?.endedAt ? <Told sentence="live.ended" at={live.endedAt} site={site} t={t} /> : null}
      </div>
    </header>
  )
}

/** A sentence with an instant in it. */
function Told({ sentence, at, site, t }: { sentence: MessageKey; at: Date; site: SiteView; t: Translate }) {
  const [before, after] = around(t, sentence, 'time')
  return (
    <p className={styles.told}>
      {before}
      <When at={at} site={site} form={sentence === 'live.last' ? 'moment' : 'full'} ages={sentence === 'live.last'} />
      {after}
    </p>
  )
}
