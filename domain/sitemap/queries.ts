import { and, asc, desc, eq, exists, gt, lte, ne, notInArray, sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { numberSlot, prepared } from '#db/prepared.ts'
import { articles, articleTags, bylines, people, tags } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { live, noteNextDue } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { shownUpdate } from '#domain/articles/queries.ts'
import { tag } from '#domain/changes.ts'
import { fileOf } from '#domain/feeds/enclosure.ts'
import { idsOfFile, PER_FILE } from '#domain/sitemap/files.ts'
import type { NewsEntry, SitemapEntry } from '#domain/sitemap/types.ts'
import { ROOT } from '#domain/site/root.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

/** A piece of a file takes 10 ms of a process that answers readers meanwhile. */
const PIECE = 2_500

const inRange = prepared('sitemap-articles', (db) => {
  const { id, slug, state, kind, picture, publishAt, updatedAt } = articles
  return db
    .select({ id, slug, state, kind, picture, publishAt, updatedAt, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(gt(id, numberSlot('after')), lte(id, numberSlot('last'))))
    .orderBy(asc(id))
})

/** The stories of a file, those that were written down first first. What is out is told apart here: see listLive. */
export async function listStoryEntries(file: number): Promise<SitemapEntry[]> {
  dependsOn(tag.sitemap(file))
  const [from, to] = idsOfFile(file)
  const entries: SitemapEntry[] = []
  for (let after = from; after < to; after += PIECE) {
    const rows = await inRange({ after, last: after + PIECE })
    for (const row of rows) {
      const entry = entryOf(row)
      if (entry && row.kind !== 'page') entries.push(entry)
    }
  }
  return entries
}

type Row = Awaited<ReturnType<typeof inRange>>[number]

/** Null for what is not out; of what will be, the page notes when. */
function entryOf({ slug, section, state, picture, publishAt, updatedAt }: Omit<Row, 'id' | 'kind'>): SitemapEntry | null {
  if (state !== 'published' || publishAt === null) return null
  if (publishAt > now()) {
    validUntil(publishAt)
    return null
  }
  const changed = shownUpdate(updatedAt, publishAt) ?? publishAt
  return { href: articleHref(section, slug), changed, picture: picture && fileOf(picture) }
}

/** The pages of the paper, the oldest first. */
export async function listPageEntries(): Promise<SitemapEntry[]> {
  dependsOn(tag.section(ROOT))
  const { slug, state, picture, publishAt, updatedAt } = articles
  const rows = await read()
    .select({ slug, state, picture, publishAt, updatedAt, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(sections.slug, ROOT))
    .orderBy(asc(articles.id))
    .limit(PER_FILE)
  return rows.map(entryOf).filter((entry) => entry !== null)
}

/** The files that hold a story, ascending. */
export async function listStoryFiles(): Promise<number[]> {
  dependsOn(tag.front)
  await noteNextDue()
  const rows = await read()
    .select({ n: bucketOf(articles.id) })
    .from(articles)
    .where(and(live(), ne(articles.kind, 'page')))
    .groupBy(bucketOf(articles.id))
  return filesOf(rows)
}

/** The tags of a file that a story is about: what only stories ahead of their time are about is not told. */
export async function listTopicEntries(file: number): Promise<SitemapEntry[]> {
  await noteStories()
  const rows = await read()
    .select({ slug: tags.slug })
    .from(tags)
    .where(and(inFile(tags.id, file), isUsed()))
    .orderBy(asc(tags.id))
  return rows.map(({ slug }) => ({ href: `/tag/${slug}`, changed: null }))
}

/** The files that hold such a tag, ascending. */
export async function listTopicFiles(): Promise<number[]> {
  await noteStories()
  return filesOf(
    await read()
      .select({ n: bucketOf(tags.id) })
      .from(tags)
      .where(isUsed())
      .groupBy(bucketOf(tags.id)),
  )
}

/** The people of a file who wrote a story. */
export async function listWriterEntries(file: number): Promise<SitemapEntry[]> {
  await noteStories()
  const rows = await read()
    .select({ slug: people.slug })
    .from(people)
    .where(and(inFile(people.id, file), hasWritten()))
    .orderBy(asc(people.id))
  return rows.map(({ slug }) => ({ href: `/author/${slug}`, changed: null }))
}

/** The files that hold such a person, ascending. */
export async function listWriterFiles(): Promise<number[]> {
  await noteStories()
  return filesOf(
    await read()
      .select({ n: bucketOf(people.id) })
      .from(people)
      .where(hasWritten())
      .groupBy(bucketOf(people.id)),
  )
}

async function noteStories(): Promise<void> {
  dependsOn(tag.front)
  await noteNextDue()
}

const bucketOf = (id: AnyColumn) => sql<number | string>`(${id} - 1) / ${sql.raw(String(PER_FILE))}`

/** Postgres may give whole numbers of eight bytes as text. */
const filesOf = (rows: { n: number | string }[]): number[] => rows.map(({ n }) => Number(n) + 1).toSorted((a, b) => a - b)

function inFile(id: AnyColumn, file: number): SQL | undefined {
  const [after, last] = idsOfFile(file)
  return and(gt(id, after), lte(id, last))
}

const isUsed = () =>
  exists(
    read()
      .select({ one: sql`1` })
      .from(articleTags)
      .innerJoin(articles, eq(articles.id, articleTags.articleId))
      .where(and(eq(articleTags.tagId, tags.id), isOut())),
  )

const hasWritten = () =>
  exists(
    read()
      .select({ one: sql`1` })
      .from(bylines)
      .innerJoin(articles, eq(articles.id, bylines.articleId))
      .where(and(eq(bylines.personId, people.id), isOut())),
  )

/** As live(), for one story at a time: written so that SQLite does not take the index of the state, and with it all stories. */
const isOut = () => and(eq(sql`${articles.state} || ''`, 'published'), lte(articles.publishAt, now()), ne(articles.kind, 'page'))

/** Search engines take news for two days, and a thousand of them. */
const NEWS_MS = 2 * 86_400_000
const NEWS = 1_000

/** The stories of the last two days, newest first; what was paid for is no news. Notes when the first of them gets too old. */
export async function listNews(): Promise<NewsEntry[]> {
  await noteStories()
  const rows = await read()
    .select({ slug: articles.slug, section: sections.slug, title: articles.headline, publishAt: articles.publishAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(live(), gt(articles.publishAt, new Date(now().getTime() - NEWS_MS)), notInArray(articles.kind, ['page', 'sponsored'])))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(NEWS)
  const news = rows.flatMap(({ slug, section, title, publishAt }) =>
    publishAt ? [{ href: articleHref(section, slug), title, publishedAt: publishAt }] : [],
  )
  const oldest = news.at(-1)
  if (oldest) validUntil(new Date(oldest.publishedAt.getTime() + NEWS_MS))
  return news
}
