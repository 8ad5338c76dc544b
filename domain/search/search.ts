import type { DocRange, Searchable, Term, WordQuery } from '#db/search/types.ts'
import { firstDoc, lastDoc } from '#domain/search/doc.ts'
import { facet } from '#domain/search/facets.ts'
import { inTurn } from '#domain/search/in-turn.ts'
import { catchUp } from '#domain/search/index-waiting.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { findPersonId, findSectionId, listFoundComments, listFoundStories, listMatches, MOST_MATCHES } from '#domain/search/queries.ts'
import { cutSnippet, markWhole } from '#domain/search/snippet.ts'
import type { Found, FoundComment, FoundPage, FoundStory, Piece, Search } from '#domain/search/types.ts'
import { now } from '#lib/clock.ts'
import { validUntil } from '#lib/dependencies.ts'
import { dayAfter, startOfDay } from '#lib/wall-time.ts'

/** Results on one page. */
const RESULTS = 20

/**
 * Answers a search, on the clock of the paper's zone. Whoever searches next asks anew: a page of results is never kept, so
 * that no word is found after it was taken back, and that searches push no story out of the page cache.
 */
export async function search(asked: Search, timeZone: string): Promise<Found> {
  validUntil(now())
  const found = await inTurn(() => answer(asked, timeZone))
  return found ?? { kind: 'busy' }
}

/** The same at once, however many are searching. */
export async function answer(asked: Search, timeZone: string): Promise<Found> {
  const isComments = asked.tab === 'comments'
  const meant = await readAsked(isComments ? { ...asked, author: '', kind: '' } : asked, timeZone)
  if (!meant) return { kind: 'none' }
  return isComments
    ? { kind: 'comments', page: await searchComments(meant, asked) }
    : { kind: 'stories', page: await searchStories(meant, asked) }
}

async function searchStories(meant: Asked, asked: Search): Promise<FoundPage<FoundStory>> {
  // A story that came out a moment ago is found, one that was taken back is not.
  await catchUp()
  const { docs, ...page } = await pageOf('article', meant, asked)
  const terms = meant.query.all
  const results = (await listFoundStories(docs)).map(({ card, plain }) => ({
    card,
    headline: markWhole(card.headline, terms),
    excerpt: excerptOf(card.standfirst, plain, terms),
  }))
  return { ...page, results }
}

/** From the standfirst, unless the body says more of what was looked for. */
function excerptOf(standfirst: string, body: string, terms: Term[]): Piece[] {
  const [short, long] = [cutSnippet(standfirst, terms), cutSnippet(body, terms)]
  return standfirst !== '' && short.matched >= long.matched ? short.pieces : long.pieces
}

async function searchComments(meant: Asked, asked: Search): Promise<FoundPage<FoundComment>> {
  const { docs, ...page } = await pageOf('comment', meant, asked)
  const rows = await listFoundComments(docs)
  return { ...page, results: rows.map(({ plain, ...found }) => ({ ...found, excerpt: cutSnippet(plain, meant.query.all).pieces })) }
}

type Asked = { query: WordQuery; range: DocRange }

async function readAsked(asked: Search, timeZone: string): Promise<Asked | null> {
  const words = parseQuery(asked.q)
  if (words.all.length === 0) return null
  const present = now()
  const end = asked.to ? new Date(startOfDay(dayAfter(asked.to), timeZone).getTime() - 1) : present
  const range = { from: asked.from ? firstDoc(startOfDay(asked.from, timeZone)) : 0, to: lastDoc(end < present ? end : present) }
  return { query: { ...words, facets: await facetsOf(asked) }, range }
}

/** A section or a person that does not exist filters nothing. */
async function facetsOf({ section, author, kind }: Search): Promise<string[]> {
  const sectionId = section === '' ? null : await findSectionId(section)
  const personId = author === '' ? null : await findPersonId(author)
  return [
    ...(sectionId === null ? [] : [facet.section(sectionId)]),
    ...(personId === null ? [] : [facet.author(personId)]),
    ...(kind === '' ? [] : [facet.kind(kind)]),
  ]
}

async function pageOf(kind: Searchable, { query, range }: Asked, { sort, page: wanted }: Search) {
  const found = await listMatches(kind, query, range, sort === 'relevance')
  const total = Math.min(found.length, MOST_MATCHES)
  const pages = Math.max(1, Math.ceil(total / RESULTS))
  const page = Math.min(wanted, pages)
  return { docs: found.slice(0, total).slice((page - 1) * RESULTS, page * RESULTS), total, isMore: found.length > total, page, pages }
}
