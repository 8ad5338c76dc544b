import { and, asc, desc, eq, exists, gt, inArray, lt, lte, ne, notInArray, or, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared, slot } from '#db/prepared.ts'
import { articles, articleTags, bylines, people, tags, type ArticleKind } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { listCards, live, noteNextDue } from '#domain/articles/cards/queries.ts'
import { findArticle, personColumns } from '#domain/articles/queries.ts'
import type { ArticleView, CardView, PersonView } from '#domain/articles/types.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** Where a list of stories goes on: behind this one. */
export type StoryPlace = { id: number; at: Date }

/** Ids that stories are filtered by. */
export type StoryFilter = { section?: number; person?: number; topic?: number; kind?: ArticleKind | undefined }

const sectionId = prepared('api-section', (db) =>
  db
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.slug, slot('slug', sections.slug))),
)
const personId = prepared('api-person', (db) =>
  db
    .select({ id: people.id })
    .from(people)
    .where(eq(people.slug, slot('slug', people.slug))),
)
const topicId = prepared('api-topic', (db) =>
  db
    .select({ id: tags.id })
    .from(tags)
    .where(eq(tags.slug, slot('slug', tags.slug))),
)

/** The id of a section, a person or a tag by its slug; null where there is none. Notes that what is read depends on it. */
export async function findFilter(of: 'section' | 'person' | 'topic', slug: string): Promise<number | null> {
  dependsOn(tag[of](slug))
  const [row] = await { section: sectionId, person: personId, topic: topicId }[of]({ slug })
  return row?.id ?? null
}

const storyAt = prepared('api-story-at', (db) =>
  db
    .select({ id: articles.id, at: articles.publishAt, state: articles.state, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.publicId, slot('publicId', articles.publicId))),
)

/** The place of a story that has been out, be it gone since; null for any other. */
export async function findPlace(publicId: string): Promise<StoryPlace | null> {
  const [row] = await storyAt({ publicId })
  if (!row?.at || row.state === 'draft' || row.at > now()) return null
  dependsOn(tag.article(row.id))
  return { id: row.id, at: row.at }
}

/** The story with this public id, if it is out. */
export async function findByPublicId(publicId: string): Promise<ArticleView | null> {
  const [row] = await storyAt({ publicId })
  if (!row) return null
  dependsOn(tag.article(row.id))
  return findArticle(row.section, row.slug)
}

/**
 * Stories that are out, newest first, from behind a place on: found in an index, however far down.
 * @returns one card more than `limit` where others follow
 */
export async function listBehind(place: StoryPlace | null, filter: StoryFilter, limit: number): Promise<CardView[]> {
  dependsOn(tag.front)
  await noteNextDue()
  const present = now()
  // One upper bound: of two, SQLite takes either, and may look at everything that came after the place.
  const newest = place && place.at < present ? place.at : present
  const behind = place ? or(lt(articles.publishAt, place.at), lt(articles.id, place.id)) : undefined
  const rows = await read()
    .select({ id: articles.id })
    .from(articles)
    .where(and(live(newest), behind, ne(articles.kind, 'page'), ...conditions(filter)))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(limit + 1)
  return listCards(rows.map(({ id }) => id))
}

function conditions({ section, person, topic, kind }: StoryFilter): (SQL | undefined)[] {
  const theirs = read().select({ id: bylines.articleId }).from(bylines)
  const tagged = read().select({ id: articleTags.articleId }).from(articleTags)
  return [
    section === undefined ? undefined : eq(articles.sectionId, section),
    person === undefined ? undefined : inArray(articles.id, theirs.where(eq(bylines.personId, person))),
    topic === undefined ? undefined : inArray(articles.id, tagged.where(eq(articleTags.tagId, topic))),
    kind && eq(articles.kind, kind),
  ]
}

/**
 * People who have a story that is out, by their slug, from behind `after` on.
 * @returns one more than `limit` where others follow
 */
export async function listPeople(after: string | undefined, limit: number): Promise<PersonView[]> {
  dependsOn(tag.front)
  await noteNextDue()
  const story = read()
    .select({ id: articles.id })
    .from(bylines)
    .innerJoin(articles, eq(articles.id, bylines.articleId))
    // So put, no index of the state is taken, which SQLite would look through for each person.
    .where(and(eq(bylines.personId, people.id), notInArray(articles.state, ['draft', 'unpublished']), lte(articles.publishAt, now())))
  const rows = await read()
    .select(personColumns)
    .from(people)
    .where(and(after === undefined ? undefined : gt(people.slug, after), exists(story)))
    .orderBy(asc(people.slug))
    .limit(limit + 1)
  dependsOn(...rows.map(({ slug }) => tag.person(slug)))
  return rows
}
