import type { DocRange, Searchable, WordQuery } from '#db/search/types.ts'
import { lastDoc, firstDoc } from '#domain/search/doc.ts'
import { facet } from '#domain/search/facets.ts'
import { indexSome } from '#domain/search/index-waiting.ts'
import { parseQuery } from '#domain/search/parse-query.ts'
import { findPersonId, findSectionId, isWaiting, listFoundComments, listFoundStories, listMatches, MOST_MATCHES } from '#domain/search/queries.ts'
import { cutSnippet, markWhole } from '#domain/search/snippet.ts'
import type { FoundComment, FoundPage, FoundStory, Search } from '#domain/search/types.ts'
import { dayAfter, startOfDay } from '#lib/wall-time.ts'
import { now } from '#lib/clock.ts'

/** Results on one page. */
export const RESULTS = 20

/** Stories that match, on the clock of the paper's zone. Null where nothing is asked for. */
export async function searchStories(search: Search, timeZone: string): Promise<FoundPage<FoundStory> | null> {
  const asked = await readAsked(search, timeZone)
  if (!asked) return null
  // A story that came out a moment ago is found, one that was taken back is not.
  if (await isWaiting('article')) await indexSome(['article'])
  const { docs, ...page } = await pageOf('article', asked, search)
  const terms = asked.query.all
  const results = (await listFoundStories(docs)).map(({ card, plain }) => {
    const [body, standfirst] = [cutSnippet(plain, terms), cutSnippet(card.standfirst, terms)]
    const { pieces: excerpt } = standfirst.matched >= body.matched && card.standfirst !== '' ? standfirst : body
    return { card, headline: markWhole(card.headline, terms), excerpt }
  })
  return { ...page, results }
}

/** Comments that match, the same way. */
export async function searchComments(search: Search, timeZone: string): Promise<FoundPage<FoundComment> | null> {
  const asked = await readAsked({ ...search, author: '', kind: '' }, timeZone)
  if (!asked) return null
  const { docs, ...page } = await pageOf('comment', asked, search)
  const results = (await listFoundComments(docs)).map(({ plain, ...found }) => ({
    ...found,
    excerpt: cutSnippet(plain, asked.query.all).pieces,
  }))
  return { ...page, results }
}

type Asked = { query: WordQuery; range: DocRange }

async function readAsked(search: Search, timeZone: string): Promise<Asked | null> {
  const words = parseQuery(search.q)
  if (words.all.length === 0) return null
  const present = now()
  const end = search.to ? new Date(startOfDay(dayAfter(search.to), timeZone).getTime() - 1) : present
  const range = { from: search.from ? firstDoc(startOfDay(search.from, timeZone)) : 0, to: lastDoc(end < present ? end : present) }
  return { query: { ...words, facets: await facetsOf(search) }, range }
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
