import { and, asc, count, desc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articleDrafts, articles, articleTags, bylines, people, tags } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import type { Member } from '#domain/access/actor.ts'
import { isAllowed } from '#domain/access/permissions.ts'
import type { Permit } from '#domain/access/permit.ts'
import {
  STANDINGS,
  type Editable,
  type PersonRef,
  type Standing,
  type StoryRow,
  type TagRef,
  type TypedFields,
} from '#domain/articles/edit/types.ts'
import { now } from '#lib/clock.ts'

type Read = Permit<'articles.read', Member>

/** A story with all that can be changed about it, whatever its state. What may be shown of it is for its caller to ask. */
export async function findEditable(publicId: string): Promise<Editable | null> {
  const [row] = await read()
    .select()
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.publicId, publicId))
    .limit(1)
  if (!row) return null
  const { words: _words, createdAt: _createdAt, ...story } = row.articles
  return { ...story, section: row.sections.slug, authors: await authorsOf(story.id), tags: await tagsOf(story.id) }
}

const authorsOf = (articleId: number): Promise<PersonRef[]> =>
  read()
    .select({ id: people.id, slug: people.slug, name: people.name })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(eq(bylines.articleId, articleId))
    .orderBy(asc(bylines.position))

const tagsOf = (articleId: number): Promise<TagRef[]> =>
  read()
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
    .orderBy(asc(articleTags.position))

/** Everybody who may stand in a byline, by name. */
export const listPeople = (): Promise<PersonRef[]> =>
  read().select({ id: people.id, slug: people.slug, name: people.name }).from(people).orderBy(asc(people.name), asc(people.id))

/** The person of the paper who is somebody with an account. */
export async function findPersonOf(userId: number): Promise<PersonRef | null> {
  const [row] = await read()
    .select({ id: people.id, slug: people.slug, name: people.name })
    .from(people)
    .where(eq(people.userId, userId))
    .limit(1)
  return row ?? null
}

/** A section's id by its slug. */
export async function findSectionId(slug: string): Promise<number | null> {
  const [row] = await read().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug)).limit(1)
  return row?.id ?? null
}

/** What a member typed into a story's form and did not save. */
export async function findUnsaved({ actor }: Read, articleId: number): Promise<{ fields: TypedFields; version: number; at: Date } | null> {
  const [row] = await read()
    .select({ fields: articleDrafts.fields, version: articleDrafts.version, at: articleDrafts.savedAt })
    .from(articleDrafts)
    .where(and(eq(articleDrafts.articleId, articleId), eq(articleDrafts.userId, actor.id)))
    .limit(1)
  return row ?? null
}

/** A page of the stories of one standing, newest first: a writer's own, or everybody's for an editor. */
export async function listStories(permit: Read, standing: Standing, limit: number, offset: number): Promise<StoryRow[]> {
  const columns = { id: articles.id, publicId: articles.publicId, headline: articles.headline, section: sections.name }
  const order = standing === 'draft' ? [desc(articles.id)] : [desc(articles.publishAt), desc(articles.id)]
  const rows = await read()
    .select({ ...columns, publishAt: articles.publishAt, createdAt: articles.createdAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(ofStanding(permit, standing))
    .orderBy(...order)
    .limit(limit)
    .offset(offset)
  const authors = await namesOn(rows.map((r) => r.id))
  return rows.map(({ id, publishAt, createdAt, ...row }) => ({
    ...row,
    authors: authors.get(id) ?? [],
    at: publishAt ?? createdAt,
    isPlanned: publishAt !== null,
  }))
}

async function namesOn(ids: number[]): Promise<Map<number, string[]>> {
  const rows = await read()
    .select({ id: bylines.articleId, name: people.name })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(inArray(bylines.articleId, ids))
    .orderBy(asc(bylines.articleId), asc(bylines.position))
  return new Map(Object.entries(Object.groupBy(rows, (r) => r.id)).map(([id, list]) => [Number(id), (list ?? []).map((r) => r.name)]))
}

/** How many stories of each standing there are: those that the list shows. */
export async function countStories(permit: Read): Promise<Record<Standing, number>> {
  const counts = { draft: 0, scheduled: 0, published: 0, unpublished: 0 }
  for (const standing of STANDINGS) {
    const [row] = await read().select({ n: count() }).from(articles).where(ofStanding(permit, standing))
    counts[standing] = row?.n ?? 0
  }
  return counts
}

function ofStanding({ actor }: Read, standing: Standing): SQL | undefined {
  const isEverybodys = isAllowed(actor, 'article.publish', { id: 0 })
  return and(WHERE[standing](now()), isEverybodys ? undefined : eq(articles.ownerId, actor.id))
}

const WHERE: Record<Standing, (at: Date) => SQL | undefined> = {
  draft: () => eq(articles.state, 'draft'),
  scheduled: (at) => and(eq(articles.state, 'published'), gt(articles.publishAt, at)),
  published: (at) => and(eq(articles.state, 'published'), lte(articles.publishAt, at)),
  unpublished: () => eq(articles.state, 'unpublished'),
}
