import { searchQuery } from '#domain/search/read-search.ts'
import { SEARCH_ORDERS, SEARCH_TABS, type Search } from '#domain/search/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/search-tabs.module.css'

export type SearchTabsProps = { search: Search; t: Translate }

/** Where to search, and in which order: links, each to the first page of the same search. */
export function SearchTabs({ search, t }: SearchTabsProps) {
  const hrefOf = (change: Partial<Search>) => `/search${searchQuery({ ...search, page: 1, ...change })}`
  return (
    <div className={styles.bar}>
      <nav aria-label={t('search.tabs')}>
        <ul className={styles.tabs}>
          {SEARCH_TABS.map((tab) => (
            <li key={tab}>
              <a href={hrefOf({ tab })} aria-current={tab === search.tab ? 'true' : undefined}>
                {t(`search.tab.${tab}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('search.sorts')}>
        <ul className={styles.sorts}>
          {SEARCH_ORDERS.map((sort) => (
            <li key={sort}>
              <a href={hrefOf({ sort })} aria-current={sort === search.sort ? 'true' : undefined}>
                {t(`search.sort.${sort}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
