import { QUERY_LENGTH } from '#domain/search/parse-query.ts'
import { SEARCH_KINDS, SEARCH_ORDERS, SEARCH_TABS, type Search } from '#domain/search/types.ts'
import { cleanLine } from '#lib/text.ts'

/** An address part. */
const SLUG = /^[\p{L}\p{N}_-]{1,100}$/u

/** Reads a search from an address. What makes no sense there is as good as not said: an address is never refused. */
export function readSearch(query: Record<string, string | string[] | undefined>): Search {
  const said = (name: string) => [query[name] ?? ''].flat()[0] ?? ''
  const slug = (name: string) => (SLUG.test(said(name)) ? said(name) : '')
  return {
    q: cleanLine(said('q').slice(0, QUERY_LENGTH)),
    tab: oneOf(SEARCH_TABS, said('tab')) ?? 'stories',
    sort: oneOf(SEARCH_ORDERS, said('sort')) ?? 'relevance',
    section: slug('section'),
    author: slug('author'),
    kind: oneOf(SEARCH_KINDS, said('kind')) ?? '',
    from: dayOf(said('from')),
    to: dayOf(said('to')),
    page: /^[1-9]\d{0,3}$/.test(said('page')) ? Number(said('page')) : 1,
  }
}

const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined => known.find((each) => each === text)

/** A day that the calendar has. */
function dayOf(text: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? text : ''
}

/** A search as the query of an address, without what says nothing: `?q=boat&tab=comments`; '' for an empty search. */
export function searchQuery(search: Partial<Search>): string {
  const { q = '', tab, sort, section = '', author = '', kind = '', from = '', to = '', page = 1 } = search
  const said = {
    ...{ q, tab: tab === 'comments' ? tab : '', section, author, kind, from, to },
    ...{ sort: sort === 'date' ? sort : '', page: page > 1 ? String(page) : '' },
  }
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString()
  return query === '' ? '' : `?${query}`
}

/** Whether anything narrows it down. */
export const isFiltered = ({ section, author, kind, from, to }: Search): boolean =>
  [section, author, kind, from, to].some((each) => each !== '')
