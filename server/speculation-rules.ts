import type { FlatHeaders } from '#server/types.ts'

/** public/speculation-rules.json: which pages a browser may fetch while the reader points at a link to them. */
const FILE = '/speculation-rules.json'
/** A day: an old rule does no harm, and no page should wait for a new one. */
const SECONDS = 86_400

/** The header of a document that names the rules. Browsers that know it not go on as they do. */
export const RULES_HEADER: FlatHeaders = ['speculation-rules', `"${FILE}"`]

/** What the rules' file needs beside what any file gets: browsers take rules of this type alone. */
export const rulesFileHeaders = (pathname: string): FlatHeaders =>
  pathname === FILE ? ['content-type', 'application/speculationrules+json', 'cache-control', `public, max-age=${String(SECONDS)}`] : []
