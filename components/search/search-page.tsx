import { FoundNothing, NothingAsked } from '#components/search/no-results.tsx'
import { CommentResult } from '#components/search/comment-result.tsx'
import { SearchFilters } from '#components/search/search-filters.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SearchTabs } from '#components/search/search-tabs.tsx'
import { StoryResult } from '#components/search/story-result.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { CardView } from '#domain/articles/types.ts'
import { searchQuery } from '#domain/search/read-search.ts'
import type { Found, FoundPage, Search } from '#domain/search/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/search-page.module.css'

export type SearchPageProps = {
  search: Search
  found: Found
  writers: { slug: string; name: string }[]
  /** Shown while nothing is asked. */
  newest: CardView[]
  site: SiteView
  t: Translate
}

/** The way to look for something, and what was found. */
export function SearchPage({ search, found, writers, newest, site, t }: SearchPageProps) {
  const { q, tab, sort } = search
  const isAsked = found.kind === 'stories' || found.kind === 'comments'
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('search.title')}</h1>
      <SearchForm id="search-q" q={q} kept={{ tab: kept(tab, 'stories'), sort: kept(sort, 'relevance') }} t={t}>
        <SearchFilters search={search} writers={writers} site={site} t={t} />
      </SearchForm>
      {isAsked ? <SearchTabs search={search} t={t} /> : null}
      {found.kind === 'stories' || found.kind === 'comments' ? <Results search={search} found={found} site={site} t={t} /> : null}
      {found.kind === 'busy' ? <p className={styles.notice}>{t('search.busy')}</p> : null}
      {found.kind === 'none' ? <NothingAsked q={q} newest={newest} site={site} t={t} /> : null}
    </div>
  )
}

/** What goes without saying is not said. */
const kept = (value: string, usual: string) => (value === usual ? '' : value)

type ResultsProps = { search: Search; found: Extract<Found, { page: unknown }>; site: SiteView; t: Translate }

function Results({ search, found, site, t }: ResultsProps) {
  const { page, pages } = found.page
  if (found.page.total === 0) return <FoundNothing search={search} t={t} />
  return (
    <>
      <Count kind={found.kind} page={found.page} t={t} />
      <ol className={styles.results}>
        {found.kind === 'stories'
          ? found.page.results.map((each) => (
              <li key={each.card.publicId}>
                <StoryResult found={each} site={site} t={t} />
              </li>
            ))
          : found.page.results.map((each) => (
              <li key={each.publicId}>
                <CommentResult found={each} site={site} t={t} />
              </li>
            ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(n) => `/search${searchQuery({ ...search, page: n })}`}
        words={{
          label: t('search.pages'),
          previous: t('search.pages.previous'),
          next: t('search.pages.next'),
          status: t('site.pages.status', { page, pages }),
        }}
      />
    </>
  )
}

function Count({ kind, page: { total, isMore }, t }: { kind: 'stories' | 'comments'; page: FoundPage<unknown>; t: Translate }) {
  return (
    <>
      <h2 className={styles.count}>{t(`search.${isMore ? 'more' : 'count'}.${kind}`, { total })}</h2>
      {isMore ? <p className={styles.note}>{t('search.more.note', { total })}</p> : null}
    </>
  )
}
