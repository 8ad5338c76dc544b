import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import { read } from '#db/database.ts'
import type { Db } from '#db/open/database.ts'
import { numberSlot, prepared, slot } from '#db/prepared.ts'
import { articles, bylines, people } from '#db/schema/articles.ts'
import { liveBlocks } from '#db/schema/live.ts'
import { revisionOf } from '#domain/articles/live/revision.ts'
import type { EditableBlock, LiveBlockView, LiveNow, LivePage, LiveView } from '#domain/articles/live/types.ts'
import { plainText } from '#domain/body/plain.ts'
import { readBody } from '#domain/body/read-body.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** A night's updates; the older ones are a link away. */
export const BLOCKS_ON_PAGE = 50

type LiveRow = Pick<typeof articles.$inferSelect, 'id' | 'live' | 'endedAt'>

/** A story's coverage, with its newest updates; null where it has none. */
export async function findLiveView({ id, live, endedAt }: LiveRow): Promise<LiveView | null> {
  if (live === 'no') return null
  return { state: live, endedAt: live === 'ended' ? endedAt : null, blocks: await listBlocks(id, 1) }
}

/** A page of a story's updates and what is said around them; null where there is no such page. */
export async function findLivePage(articleId: number, { state, blocks: newest }: LiveView, page: number): Promise<LivePage | null> {
  const rows = await outlineRows({ article: articleId })
  const pages = Math.max(1, Math.ceil(rows.length / BLOCKS_ON_PAGE))
  if (page > pages) return null
  const changes = rows.map((row) => Math.max(row.at.getTime(), row.updatedAt?.getTime() ?? 0))
  return {
    blocks: page === 1 ? newest : await listBlocks(articleId, page),
    ...{ page, pages, beganAt: rows.at(-1)?.at ?? null },
    keyEvents: rows.flatMap(({ isKey, publicId, at, headline }, i) => (isKey ? [{ publicId, at, headline, page: pageOf(i) }] : [])),
    lastAt: rows.length > 0 ? new Date(Math.max(...changes)) : null,
    revision: revisionOf({ state, marks: rows }),
  }
}

const pageOf = (index: number): number => Math.floor(index / BLOCKS_ON_PAGE) + 1

/** One update of a story, and the page that it stands on. */
export async function findLiveBlock(articleId: number, publicId: string): Promise<{ block: LiveBlockView; page: number } | null> {
  const rows = await outlineRows({ article: articleId })
  const index = rows.findIndex((row) => row.publicId === publicId)
  if (index < 0) return null
  const block = (await listBlocks(articleId, pageOf(index))).find((each) => each.publicId === publicId)
  return block ? { block, page: pageOf(index) } : null
}

const outlineRows = prepared('live-outline', (db) =>
  db
    .select({
      publicId: liveBlocks.publicId,
      at: liveBlocks.at,
      updatedAt: liveBlocks.updatedAt,
      headline: liveBlocks.headline,
      isKey: liveBlocks.isKey,
    })
    .from(liveBlocks)
    .where(eq(liveBlocks.articleId, slot('article', liveBlocks.articleId)))
    .orderBy(desc(liveBlocks.at), desc(liveBlocks.id)),
)

const blockRows = prepared('live-blocks', (db) =>
  db
    .select({ block: liveBlocks, person: { slug: people.slug, name: people.name } })
    .from(liveBlocks)
    .leftJoin(people, eq(people.id, liveBlocks.personId))
    .where(eq(liveBlocks.articleId, slot('article', liveBlocks.articleId)))
    .orderBy(desc(liveBlocks.at), desc(liveBlocks.id))
    .limit(numberSlot('limit'))
    .offset(numberSlot('offset')),
)

async function listBlocks(article: number, page: number): Promise<LiveBlockView[]> {
  dependsOn(tag.article(article))
  const rows = await blockRows({ article, limit: BLOCKS_ON_PAGE, offset: (page - 1) * BLOCKS_ON_PAGE })
  dependsOn(...rows.flatMap(({ person }) => (person ? [tag.person(person.slug)] : [])))
  return rows.map(({ block: { publicId, at, updatedAt, headline, isKey, body }, person }) => ({
    ...{ publicId, at, updatedAt, headline, isKey, body: readBody(body) },
    authors: person ? [person] : [],
  }))
}

const liveStory = prepared('live-story', (db) =>
  db
    .select({ id: articles.id, state: articles.state, publishAt: articles.publishAt, live: articles.live })
    .from(articles)
    .where(eq(articles.publicId, slot('publicId', articles.publicId)))
    .limit(1),
)

/** How the coverage of a story stands that readers may see now; null for any other. */
export async function findLiveNow(publicId: string): Promise<LiveNow | null> {
  const [story] = await liveStory({ publicId })
  const isOut = story?.state === 'published' && story.publishAt !== null && story.publishAt <= now()
  if (!isOut || story.live === 'no') return null
  const marks = (await outlineRows({ article: story.id })).map(({ publicId: id, at, updatedAt }) => ({ publicId: id, at, updatedAt }))
  return { articleId: story.id, state: story.live, marks, revision: revisionOf({ state: story.live, marks }) }
}

/** An update with all that can be changed about it. */
export async function findBlock(publicId: string): Promise<EditableBlock | null> {
  const [row] = await read().select().from(liveBlocks).where(eq(liveBlocks.publicId, publicId)).limit(1)
  if (!row) return null
  const { createdAt: _, ...block } = row
  return block
}

/** A page of a story's updates for those who write them, and how many there are. */
export async function listDeskBlocks(articleId: number, limit: number, offset: number) {
  const [total] = await read().select({ n: count() }).from(liveBlocks).where(eq(liveBlocks.articleId, articleId))
  const rows = await read()
    .select({ block: liveBlocks, author: people.name })
    .from(liveBlocks)
    .leftJoin(people, eq(people.id, liveBlocks.personId))
    .where(eq(liveBlocks.articleId, articleId))
    .orderBy(desc(liveBlocks.at), desc(liveBlocks.id))
    .limit(limit)
    .offset(offset)
  return { rows: rows.map(({ block, author }) => ({ ...block, author: author ?? '' })), total: total?.n ?? 0 }
}

/** Stories that are live at this moment, published or not. @param personId only those that they sign; null: every one */
export async function listLiveStories(personId: number | null) {
  const { id, publicId, headline, state, publishAt, ownerId } = articles
  const rows = await read()
    .select({ id, publicId, headline, state, publishAt, ownerId })
    .from(articles)
    .where(eq(articles.live, 'live'))
    .orderBy(asc(articles.live), asc(articles.id))
  if (personId === null || rows.length === 0) return rows
  const ids = rows.map((row) => row.id)
  const signed = await read()
    .select({ id: bylines.articleId })
    .from(bylines)
    .where(and(eq(bylines.personId, personId), inArray(bylines.articleId, ids)))
  return rows.filter((row) => signed.some((each) => each.id === row.id))
}

/** The words of the updates of these stories, each update apart, newest first. */
export async function liveWordsOf(db: Pick<Db, 'select'>, articleIds: number[]): Promise<Map<number, string[]>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db
    .select({ articleId: liveBlocks.articleId, headline: liveBlocks.headline, body: liveBlocks.body })
    .from(liveBlocks)
    .where(inArray(liveBlocks.articleId, articleIds))
    .orderBy(desc(liveBlocks.at), desc(liveBlocks.id))
  const words = new Map<number, string[]>()
  for (const { articleId, headline, body } of rows)
    words.set(articleId, [...(words.get(articleId) ?? []), [headline, plainText(readBody(body))].filter(Boolean).join('\n')])
  return words
}
