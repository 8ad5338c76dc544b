import { and, asc, eq, inArray } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared, slot } from '#db/prepared.ts'
import { users } from '#db/schema/accounts.ts'
import { articles, people } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { searchArticles, searchComments, searchPending } from '#db/schema/search.ts'
import { sections } from '#db/schema/site.ts'
import { searchIndex } from '#db/search/search-index.ts'
import type { DocRange, Searchable, WordQuery } from '#db/search/types.ts'
import { listLiveCards, live } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import type { CardView } from '#domain/articles/types.ts'
import { liveWordsOf } from '#domain/articles/live/queries.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import { tag } from '#domain/changes.ts'
import { rank } from '#domain/search/rank.ts'
import type { FoundComment } from '#domain/search/types.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

const DOCS = { article: searchArticles, comment: searchComments }

/** Whatever matches, so many of the newest are looked at: to rank more of a common word takes too long. */
export const MOST_MATCHES = 2_000

/**
 * Numbers of the documents that match, in order. One more than MOST_MATCHES says that there are more.
 * @param isRanked best first; else newest first
 */
export async function listMatches(kind: Searchable, query: WordQuery, range: DocRange, isRanked: boolean): Promise<number[]> {
  const index = searchIndex()
  if (!isRanked) return index.newest(kind, query, range, MOST_MATCHES + 1)
  const matches = await index.ranked(kind, query, range, MOST_MATCHES + 1)
  return rank(matches, now())
}

/** Of what has a word, so many of the newest are looked at to find what is near. */
const NEAR = 200

/** Numbers of the newest stories that have a word. */
export const listNewestWith = (word: string, range: DocRange): Promise<number[]> =>
  searchIndex().newest('article', { all: [{ words: [word], isPrefix: false }], none: [], facets: [] }, range, NEAR)

/** The stories of these documents that readers may see now, in their order. */
export const listCardsOf = async (docs: number[]): Promise<CardView[]> =>
  (await listLiveCards(await subjectsOf('article', docs))).map(({ card }) => card)

/** The same, each with its body's words. */
export async function listFoundStories(docs: number[]): Promise<{ card: CardView; plain: string }[]> {
  const ids = await subjectsOf('article', docs)
  const cards = await listLiveCards(ids)
  const bodies = await read()
    .select({ id: articles.id, body: articles.body, live: articles.live })
    .from(articles)
    .where(inArray(articles.id, ids))
  const updates = await liveWordsOf(
    read(),
    bodies.filter((row) => row.live !== 'no').map((row) => row.id),
  )
  const plain = new Map(bodies.map(({ id, body }) => [id, [plainText(readBody(body)), ...(updates.get(id) ?? [])].join('\n\n')]))
  return cards.map(({ id, card }) => ({ card, plain: plain.get(id) ?? '' }))
}

/** The comments of these documents that readers may see now, in their order, each with its words. */
export async function listFoundComments(docs: number[]): Promise<(Omit<FoundComment, 'excerpt'> & { plain: string })[]> {
  const ids = await subjectsOf('comment', docs)
  const rows = await read()
    .select({
      ...{ id: comments.id, publicId: comments.publicId, articleId: comments.articleId, postedAt: comments.createdAt },
      ...{ displayName: users.displayName, printed: comments.authorName, plain: commentRevisions.plain },
      ...{ headline: articles.headline, slug: articles.slug, section: sections.slug },
    })
    .from(comments)
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(users, eq(users.id, comments.authorId))
    .where(and(inArray(comments.id, ids), eq(comments.state, 'published'), live()))
  dependsOn(...rows.flatMap((row) => [tag.conversation(row.articleId), tag.article(row.articleId)]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(({ publicId, postedAt, displayName, printed, plain, headline, section, slug }) => {
      const story = { headline, href: articleHref(section, slug) }
      return { publicId, postedAt, authorName: displayName ?? printed ?? '', plain, story, href: `${story.href}/comments/${publicId}` }
    })
}

/** What documents are, in their order. */
async function subjectsOf(kind: Searchable, docs: number[]): Promise<number[]> {
  const { doc, subjectId } = DOCS[kind]
  const rows = await read().select({ doc, subjectId }).from(DOCS[kind]).where(inArray(doc, docs))
  const subjects = new Map(rows.map((row) => [row.doc, row.subjectId]))
  return docs.flatMap((each) => subjects.get(each) ?? [])
}

/** A section's id; null where there is none of that slug. */
export async function findSectionId(slug: string): Promise<number | null> {
  const [row] = await read().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug)).limit(1)
  return row?.id ?? null
}

/** The id of a person of the paper; null where there is none of that slug. */
export async function findPersonId(slug: string): Promise<number | null> {
  const [row] = await read().select({ id: people.id }).from(people).where(eq(people.slug, slug)).limit(1)
  return row?.id ?? null
}

/** So many names make a list that one still reads. */
const MOST_PEOPLE = 300

/** The people of the paper by name. */
export const listPeople = (): Promise<{ slug: string; name: string }[]> =>
  read().select({ slug: people.slug, name: people.name }).from(people).orderBy(asc(people.name), asc(people.id)).limit(MOST_PEOPLE)

const waitingOf = prepared('search-waiting', (db) =>
  db
    .select({ id: searchPending.id })
    .from(searchPending)
    .where(eq(searchPending.kind, slot('kind', searchPending.kind)))
    .limit(1),
)

/** Whether anything of a kind is to be indexed anew. */
export const isWaiting = async (kind: Searchable): Promise<boolean> => (await waitingOf({ kind })).length > 0
