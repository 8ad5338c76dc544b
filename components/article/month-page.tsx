import { monthHref } from '#components/article/archive-page.tsx'
import { River } from '#components/article/river.tsx'
import { monthName } from '#components/site/paper-time.ts'
import { HiddenHeading } from '#components/ui/visually-hidden.tsx'
import type { ArchiveMonth, CardPage } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/list-page.module.css'

type Month = Pick<ArchiveMonth, 'year' | 'month'>

export type MonthPageProps = {
  at: Month
  around: { before: Month | null; after: Month | null }
  list: CardPage
  site: SiteView
  t: Translate
}

/** What came out in a month. */
export function MonthPage({ at, around, list, site, t }: MonthPageProps) {
  const name = monthName(at, site.language)
  return (
    <div className={styles.page}>
      <p className={styles.above}>
        <a href="/archive">{t('article.archive.title')}</a>
      </p>
      <h1 className={styles.title}>{name}</h1>
      <HiddenHeading>{t('article.archive.stories', { count: list.cards.length })}</HiddenHeading>
      {list.cards.length === 0 ? <p className={styles.empty}>{t('article.archive.nothing')}</p> : null}
      <River list={list} href={monthHref(at)} sectioned site={site} t={t} />
      <nav aria-label={t('article.archive.around')} className={styles.around} data-screen="">
        {[around.before, around.after].map((month) =>
          month ? (
            <a key={monthHref(month)} href={monthHref(month)}>
              {monthName(month, site.language)}
            </a>
          ) : null,
        )}
      </nav>
    </div>
  )
}
