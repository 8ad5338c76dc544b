import type { PublicPage } from '#server/types.ts'

const NAMES_APART = 'admin|api|media|reset|settings|sign-in|sign-out|sign-up|verify'
/** Addresses that look like a section's or a story's and are not the paper's. */
const APART = new RegExp(`^/(?:${NAMES_APART})(?:/|$)`)
/** Feeds of the paper, of a section, a story, a tag or a writer. */
const FEED = new RegExp(`^(?!/(?:${NAMES_APART})/)(?:/[^/]+){0,2}/(?:feed\\.xml|atom\\.xml|feed\\.json)$`)

/** Pages that look the same to every reader, and the query parameters that each of them reads. */
const PAGES: ({ path: RegExp } & PublicPage)[] = [
  { path: /^\/$/, query: [] },
  { path: /^\/author\/[^/]+$/, query: ['page'] },
  { path: /^\/tag\/[^/]+$/, query: ['page'] },
  { path: /^\/archive(?:\/[^/]+){0,2}$/, query: ['page'] },
  { path: /^\/corrections$/, query: ['page'] },
  { path: /^\/offline$/, query: [] },
  // Never kept: see domain/search/search.ts.
  { path: /^\/search$/, query: ['q', 'tab', 'sort', 'section', 'author', 'kind', 'from', 'to', 'page'] },
  // A section, or a page of the paper.
  { path: /^\/[^/]+$/, query: ['page', 'comments'] },
  // A story.
  { path: /^\/[^/]+\/[^/]+$/, query: ['comments', 'updates'] },
  { path: /^\/[^/]+\/[^/]+\/live\/[^/]+$/, query: [] },
  { path: /^\/[^/]+\/comments\/[^/]+$/, query: [] },
  { path: /^\/[^/]+\/[^/]+\/comments\/[^/]+$/, query: [] },
]

/** Whether an address is one of the program's own, where no story ever stood. */
export const isApart = (pathname: string): boolean => APART.test(pathname)

/** Feeds, sitemaps and answers of the interface for programs: data that is kept as pages are. */
const DATA: ({ path: RegExp } & PublicPage)[] = [
  data(FEED),
  data(/^\/(?:sitemap\.xml|sitemaps\/[^/]+|news-sitemap\.xml|robots\.txt)$/),
  data(/^\/(?:manifest\.webmanifest|\.well-known\/security\.txt)$/),
  data(/^\/api\/v1\/articles$/, 'section', 'author', 'tag', 'kind', 'after', 'limit'),
  data(/^\/api\/v1\/articles\/[0-9a-z]{16}(?:\/comments\/[0-9a-z]{16})?$/),
  data(/^\/api\/v1\/articles\/[0-9a-z]{16}\/comments$/, 'after', 'limit'),
  data(/^\/api\/v1\/people$/, 'after', 'limit'),
  data(/^\/api\/v1\/(?:people|tags)\/[^/]+$/),
  data(/^\/api\/v1\/(?:openapi\.json|sections|site)$/),
]

function data(path: RegExp, ...query: string[]): { path: RegExp } & PublicPage {
  return { path, query, isData: true }
}

/** What readers get from the cache at a path, or null: see Ports. */
export const publicPage = (pathname: string): PublicPage | null => {
  const isAt = ({ path }: { path: RegExp }) => path.test(pathname)
  return DATA.find(isAt) ?? (isApart(pathname) ? null : (PAGES.find(isAt) ?? null))
}

/** Whether a story may stand at a path. */
export const isStoryPath = (pathname: string): boolean =>
  /^\/(?!author\/|tag\/|archive\/)[^/]+\/[^/]+$/.test(pathname) && !isApart(pathname)
