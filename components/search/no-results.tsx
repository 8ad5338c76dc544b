import { Card } from '#components/article/card.tsx'
import type { CardView } from '#domain/articles/types.ts'
import { isFiltered, searchQuery } from '#domain/search/read-search.ts'
import type { Search } from '#domain/search/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/no-results.module.css'

export type FoundNothingProps = { search: Search; t: Translate }

/** What to try where nothing matches. */
export function FoundNothing({ search, t }: FoundNothingProps) {
  const { q, tab, sort } = search
  const other = tab === 'stories' ? 'comments' : 'stories'
  return (
    <div className={styles.nothing}>
      <h2 className={styles.sentence}>{t(isFiltered(search) ? 'search.nothing.filtered' : 'search.nothing', { q })}</h2>
      <p>{t('search.nothing.try')}</p>
      <ul className={styles.ways}>
        {isFiltered(search) ? (
          <li>
            <a href={`/search${searchQuery({ q, tab, sort })}`}>{t('search.nothing.unfilter')}</a>
          </li>
        ) : null}
        <li>
          <a href={`/search${searchQuery({ q, sort, tab: other })}`}>{t(`search.nothing.${other}`)}</a>
        </li>
      </ul>
    </div>
  )
}

export type NothingAskedProps = { q: string; newest: CardView[]; site: SiteView; t: Translate }

/** How to search, and what is new meanwhile. `q` is what was typed, if it had no word in it. */
export function NothingAsked({ q, newest, site, t }: NothingAskedProps) {
  return (
    <div className={styles.nothing}>
      {q === '' ? null : <p className={styles.sentence}>{t('search.wordless')}</p>}
      <p>{t('search.hints')}</p>
      {newest.length > 0 ? <h2 className={styles.label}>{t('search.newest')}</h2> : null}
      {newest.map((card) => (
        <div key={card.publicId} className={styles.item}>
          <Card card={card} size="small" sectioned site={site} t={t} />
        </div>
      ))}
    </div>
  )
}
