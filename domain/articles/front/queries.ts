import { and, asc, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articles, articleTags } from '#db/schema/articles.ts'
import { frontSlots } from '#db/schema/front.ts'
import { sections } from '#db/schema/site.ts'
import { listLive, live, newestIds, noteNextDue } from '#domain/articles/cards/queries.ts'
import type { Chosen, Rankable } from '#domain/articles/front/arrange-front.ts'
import { tag } from '#domain/changes.ts'
import { ROOT } from '#domain/site/root.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

/** Of the whole paper: row 1 and what a small paper has in its bands. */
const FRONT_STORIES = 60
/** Of each section, so that one which publishes seldom has its band beside one which publishes hourly. */
const OF_SECTION = 12

/**
 * The stories that the front page chooses from: the newest of the paper, the newest of each section, and what somebody
 * chose. Seven queries, however many sections there are.
 */
export async function listFrontStories(): Promise<{ stories: Rankable[]; chosen: Chosen }> {
  dependsOn(tag.front)
  await noteNextDue()
  const [newest, ofSections, chosen] = await Promise.all([
    newestIds({ now: now(), limit: FRONT_STORIES }),
    listNewestOfSections(),
    listChosen(),
  ])
  const ids = [...newest, ...ofSections].map((row) => row.id)
  return { stories: await listRankable([...new Set([...ids, ...Object.values(chosen).flat()])]), chosen }
}

/** One statement: a part for each section, each found by its index. */
async function listNewestOfSections(): Promise<{ id: number }[]> {
  const slugs = await read().select({ id: sections.id }).from(sections).where(ne(sections.slug, ROOT))
  const parts = slugs.map(({ id }) => {
    const newest = read()
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.sectionId, id), live(), ne(articles.kind, 'page')))
      .orderBy(desc(articles.publishAt), desc(articles.id))
      .limit(OF_SECTION)
      .as(`of_${String(id)}`)
    return read().select({ id: newest.id }).from(newest)
  })
  const [first, second, ...others] = parts
  if (!first) return []
  return second ? others.reduce((all, part) => all.unionAll(part), first.unionAll(second)) : first
}

/** What somebody put on the front page, and until when. */
async function listChosen(): Promise<Chosen> {
  const rows = await read()
    .select({ place: frontSlots.place, articleId: frontSlots.articleId, until: frontSlots.until })
    .from(frontSlots)
    .where(or(isNull(frontSlots.until), gt(frontSlots.until, now())))
    .orderBy(asc(frontSlots.place), asc(frontSlots.position))
  for (const { until } of rows) validUntil(until)
  const chosen: Chosen = {}
  for (const { place, articleId } of rows) chosen[place] = [...(chosen[place] ?? []), articleId]
  return chosen
}

/** Those of these stories that readers may see, with what the rules ask. */
async function listRankable(ids: number[]): Promise<Rankable[]> {
  const [stories, tagged] = await Promise.all([
    listLive(ids),
    read().select({ id: articleTags.articleId, tag: articleTags.tagId }).from(articleTags).where(inArray(articleTags.articleId, ids)),
  ])
  const tagsOf = Map.groupBy(tagged, (row) => row.id)
  return stories
    .filter(({ kind }) => kind !== 'page')
    .map((story) => ({ ...story, tags: (tagsOf.get(story.id) ?? []).map((row) => row.tag) }))
}
