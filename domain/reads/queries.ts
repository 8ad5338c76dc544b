import { and, asc, desc, eq, gte, inArray, ne, notInArray, sum } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared, slot } from '#db/prepared.ts'
import { articles } from '#db/schema/articles.ts'
import { articleReads, mostRead } from '#db/schema/reads.ts'
import { sections } from '#db/schema/site.ts'
import { listLive } from '#domain/articles/cards/queries.ts'
import { articleHref } from '#domain/articles/href.ts'
import { tag } from '#domain/changes.ts'
import type { LineView } from '#domain/articles/types.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

const HOUR_MS = 3_600_000
/** Long enough that the night does not empty the list, short enough that it is about today. */
const DAY_MS = 24 * HOUR_MS
/** A small paper has too few reads in a day: the week fills up. */
const WEEK_MS = 7 * DAY_MS

/** Counts older than this are of no use to anybody. */
export const KEPT_MS = WEEK_MS + HOUR_MS

const listed = prepared('most-read', (db) => db.select({ id: mostRead.articleId }).from(mostRead).orderBy(asc(mostRead.rank)))

const liveIds = async (ids: number[]): Promise<number[]> => (await listLive(ids)).map((story) => story.id)

/** The most read stories, the first first, at most `limit`. */
export async function listMostRead(limit: number): Promise<LineView[]> {
  const ids = (await liveIds((await listed({})).map((row) => row.id))).slice(0, limit)
  dependsOn(tag.mostRead, ...ids.map(tag.article))
  if (ids.length === 0) return []
  const rows = await read()
    .select({ id: articles.id, kind: articles.kind, headline: articles.headline, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids))
  const lines = rows.map(({ slug, section, ...row }) => ({ ...row, href: articleHref(section, slug) }))
  return ids.flatMap((id) => lines.filter((line) => line.id === id))
}

/** Ids of the list as it was last worked out, and when; nothing before the first time. */
export async function findMostRead(): Promise<{ ids: number[]; at: Date | null }> {
  const rows = await read().select({ id: mostRead.articleId, at: mostRead.at }).from(mostRead).orderBy(asc(mostRead.rank))
  return { ids: rows.map((row) => row.id), at: rows[0]?.at ?? null }
}

/** What the counts say now: the day's most read stories, then the week's, at most `limit`. */
export async function rankReads(limit: number): Promise<number[]> {
  const ofDay = await rankSince(DAY_MS, limit, [])
  return ofDay.length < limit ? [...ofDay, ...(await rankSince(WEEK_MS, limit - ofDay.length, ofDay))] : ofDay
}

/** More than are wanted, because some of them may be gone by now. */
const SPARE = 20

async function rankSince(ageMs: number, limit: number, except: number[]): Promise<number[]> {
  const total = sum(articleReads.reads)
  const rows = await read()
    .select({ id: articleReads.articleId })
    .from(articleReads)
    .where(and(gte(articleReads.hour, new Date(now().getTime() - ageMs)), notInArray(articleReads.articleId, except)))
    .groupBy(articleReads.articleId)
    .orderBy(desc(total), desc(articleReads.articleId))
    .limit(limit + SPARE)
  return (await liveIds(rows.map((row) => row.id))).slice(0, limit)
}

const storyAt = prepared('story-at', (db) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(eq(sections.slug, slot('section', sections.slug)), eq(articles.slug, slot('slug', articles.slug)), ne(articles.kind, 'page')),
    )
    .limit(1),
)

/** The id of the story at `/{section}/{slug}`, whoever may see it; null where there is none, or a page of the paper. */
export async function findStoryId(section: string, slug: string): Promise<number | null> {
  const [row] = await storyAt({ section, slug })
  return row?.id ?? null
}
