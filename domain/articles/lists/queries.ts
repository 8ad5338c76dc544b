import { and, asc, count, desc, eq, gte, inArray, lt, ne, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared, slot } from '#db/prepared.ts'
import { articles, articleTags, bylines, people, tags } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { listCards, live, noteNextDue } from '#domain/articles/cards/queries.ts'
import type { CardPage, TopicView } from '#domain/articles/types.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** Stories on one page of a list. */
export const PAGE_SIZE = 20

/** What a list of stories is of: everything, or something by its slug. */
export type ListOf = { kind: 'paper' } | { kind: 'section' | 'person' | 'topic'; slug: string }

/** A section's stories, newest first. `page` counts from 1. */
export const listSection = async (slug: string, page: number): Promise<CardPage> => listPage(await ofSection(slug), page)

/** A person's stories, newest first. */
export const listByPerson = (slug: string, page: number): Promise<CardPage> => listPage(ofPerson(slug), page)

/** Stories with a tag, newest first. */
export const listByTopic = (slug: string, page: number): Promise<CardPage> => listPage(ofTopic(slug), page)

/** Ids of the newest stories of a list. */
export async function listNewestOf(of: ListOf, limit: number): Promise<number[]> {
  await noteNextDue()
  return listIds(await whichOf(of), limit)
}

function whichOf(of: ListOf): SQL | undefined | Promise<SQL> {
  switch (of.kind) {
    case 'paper':
      dependsOn(tag.front)
      return undefined
    case 'section':
      return ofSection(of.slug)
    case 'person':
      return ofPerson(of.slug)
    case 'topic':
      return ofTopic(of.slug)
  }
}

async function ofSection(slug: string): Promise<SQL> {
  dependsOn(tag.section(slug))
  const [section] = await read().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  return eq(articles.sectionId, section?.id ?? 0)
}

function ofPerson(slug: string): SQL {
  dependsOn(tag.person(slug))
  const theirs = read()
    .select({ id: bylines.articleId })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(eq(people.slug, slug))
  return inArray(articles.id, theirs)
}

function ofTopic(slug: string): SQL {
  dependsOn(tag.topic(slug))
  const tagged = read()
    .select({ id: articleTags.articleId })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(tags.slug, slug))
  return inArray(articles.id, tagged)
}

/** What stories are tagged with, by its slug. */
export async function findTopic(slug: string): Promise<TopicView | null> {
  dependsOn(tag.topic(slug))
  const [row] = await read().select({ slug: tags.slug, name: tags.name }).from(tags).where(eq(tags.slug, slug))
  return row ?? null
}

/** Stories that came out from one instant up to another, newest first. */
export async function listPeriod(from: Date, before: Date, page: number): Promise<CardPage> {
  dependsOn(tag.front)
  return listPage(and(gte(articles.publishAt, from), lt(articles.publishAt, before)), page)
}

/** The page's ids come from an index that holds all that is asked, however far down; only then are its stories looked at. */
async function listPage(which: SQL | undefined, page: number): Promise<CardPage> {
  await noteNextDue()
  const ids = await listIds(which, PAGE_SIZE, (page - 1) * PAGE_SIZE)
  const [total] = await read().select({ n: count() }).from(articles).where(liveStories(which))
  return { cards: await listCards(ids), page, pages: Math.max(1, Math.ceil((total?.n ?? 0) / PAGE_SIZE)) }
}

async function listIds(which: SQL | undefined, limit: number, offset = 0): Promise<number[]> {
  const rows = await read()
    .select({ id: articles.id })
    .from(articles)
    .where(liveStories(which))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(limit)
    .offset(offset)
  return rows.map((row) => row.id)
}

const liveStories = (which: SQL | undefined) => and(which, live(), ne(articles.kind, 'page'))

const inPeriod = prepared('count-period', (db) =>
  db
    .select({ n: count() })
    .from(articles)
    .where(
      and(
        live(slot('now', articles.publishAt)),
        gte(articles.publishAt, slot('from', articles.publishAt)),
        lt(articles.publishAt, slot('before', articles.publishAt)),
        ne(articles.kind, 'page'),
      ),
    ),
)

/** How many stories came out from one instant up to another. */
export async function countPeriod(from: Date, before: Date): Promise<number> {
  dependsOn(tag.front)
  await noteNextDue()
  const [row] = await inPeriod({ from, before, now: now() })
  return row?.n ?? 0
}

/** When the paper's first story came out and its newest; null where there is none. */
export async function findSpan(): Promise<{ first: Date; last: Date } | null> {
  dependsOn(tag.front)
  await noteNextDue()
  const stories = read()
    .select({ at: articles.publishAt })
    .from(articles)
    .where(and(live(), ne(articles.kind, 'page')))
    .$dynamic()
  const [first] = await stories.orderBy(asc(articles.publishAt), asc(articles.id)).limit(1)
  const [last] = await stories.orderBy(desc(articles.publishAt), desc(articles.id)).limit(1)
  return first?.at && last?.at ? { first: first.at, last: last.at } : null
}
