/** First parts of addresses that belong to the program: a section or a page of that name could never be opened. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...['_next', 'admin', 'api', 'archive', 'author', 'corrections', 'media', 'offline', 'page-not-found', 'reset', 'search'],
  ...['settings', 'sign-in', 'sign-out', 'sign-up', 'sitemaps', 'tag', 'verify'],
])

/** Second parts: `/about/comments/…` are the threads below the page `/about`. */
export const RESERVED_BELOW: ReadonlySet<string> = new Set(['comments'])
