import { writeTime } from '#components/site/paper-time.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { around } from '#components/site/around.ts'
import { liveDeskHref, storiesHref, storyHref } from '#domain/articles/edit/story-href.ts'
import { STANDINGS, type StoryList as List, type StoryRow } from '#domain/articles/edit/types.ts'
import type { LiveLine } from '#domain/articles/live/types.ts'
import { otherDirection } from '#lib/direction.ts'
import { PICTURES_HREF } from '#domain/pictures/pictures-href.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/newsroom/story-list.module.css'

/** `live`: the live stories that whoever looks may add to. */
export type StoryListProps = { list: List; live: LiveLine[]; site: SiteView; t: Translate }

/** The stories of one standing, newest first, and the way to a new one. */
export function StoryList({ list, live, site, t }: StoryListProps) {
  const { standing, rows, page, pages } = list
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('story.list.title')}</h1>
        <p className={styles.doings}>
          <ButtonLink kind="plain" href={PICTURES_HREF}>
            {t('picture.list.title')}
          </ButtonLink>
          <ButtonLink kind="plain" href="/admin/articles/new?kind=page">
            {t('story.list.newPage')}
          </ButtonLink>
          <ButtonLink href="/admin/articles/new">{t('story.list.new')}</ButtonLink>
        </p>
      </header>
      {live.length > 0 ? <LiveNow live={live} site={site} t={t} /> : null}
      <Standings list={list} t={t} />
      <section aria-label={t(`story.standings.${standing}`)}>
        {rows.length === 0 ? <p className={styles.empty}>{t(`story.list.empty.${standing}`)}</p> : null}
        <ul>
          {rows.map((row) => (
            <Line key={row.publicId} row={row} list={list} site={site} t={t} />
          ))}
        </ul>
        <Pagination page={page} pages={pages} hrefOf={(n) => storiesHref(standing, n)} words={paginationWords(t, page, pages)} />
      </section>
    </div>
  )
}

/** First of all, for whoever has something to add to one. */
function LiveNow({ live, site, t }: Pick<StoryListProps, 'live' | 'site' | 't'>) {
  return (
    <section aria-labelledby="live-now" className={styles.live}>
      <h2 id="live-now">{t('live.desk.now')}</h2>
      <ul>
        {live.map(({ publicId, headline, standing }) => (
          <li key={publicId}>
            <a href={liveDeskHref(publicId)} dir={otherDirection(headline, site.language)}>
              {headline || t('story.list.untitled')}
            </a>
            {standing === 'published' ? null : ` ${t(`story.standing.${standing}`)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standings({ list, t }: { list: List; t: Translate }) {
  return (
    <nav aria-label={t('story.list.show')} className={styles.standings}>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <a href={storiesHref(standing)} aria-current={standing === list.standing ? 'page' : undefined}>
              {t(`story.standings.${standing}`)}{' '}
              <span className={styles.count}>{t('story.standings.count', { count: list.counts[standing] })}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type LineProps = { row: StoryRow; list: List; site: SiteView; t: Translate }

function Line({ row, list, site, t }: LineProps) {
  const key = list.standing === 'draft' ? (row.isPlanned ? 'planned' : 'begun') : list.standing
  const [before, after] = around(t, `story.list.at.${key}`, 'time')
  return (
    <li className={styles.line}>
      <a href={storyHref(row.publicId)} dir={otherDirection(row.headline, site.language)} className={styles.headline}>
        {row.headline || t('story.list.untitled')}
      </a>
      <p className={styles.section}>{row.section || t('story.field.section.none')}</p>
      <p className={styles.authors}>{new Intl.ListFormat(site.language, { type: 'unit', style: 'short' }).format(row.authors)}</p>
      <p className={styles.at}>
        {before}
        <time dateTime={row.at.toISOString()}>{writeTime(row.at, 'full', site)}</time>
        {after}
      </p>
    </li>
  )
}

const paginationWords = (t: Translate, page: number, pages: number) => ({
  label: t('story.list.page.label'),
  previous: t('story.list.page.previous'),
  next: t('story.list.page.next'),
  status: t('story.list.page.status', { page, pages }),
})
