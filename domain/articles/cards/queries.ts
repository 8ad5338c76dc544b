import { and, asc, count, desc, eq, gt, inArray, lte, ne, type Param, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { prepared, slot } from '#db/prepared.ts'
import { articles, bylines, people } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { sections } from '#db/schema/site.ts'
import { articleHref } from '#domain/articles/href.ts'
import type { CardPage, CardView } from '#domain/articles/types.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

/** Stories on one page of a list. */
export const PAGE_SIZE = 20

/** Stories beside a story. */
const MORE = 5

const cardColumns = {
  id: articles.id,
  publicId: articles.publicId,
  slug: articles.slug,
  kind: articles.kind,
  kicker: articles.kicker,
  headline: articles.headline,
  standfirst: articles.standfirst,
  picture: articles.picture,
  publishAt: articles.publishAt,
  section: { slug: sections.slug, name: sections.name, colour: sections.colour },
}

/** Out, and not ahead of its time at that instant: what any reader may see. */
export const live = (at: Date | Param = now()): SQL | undefined => and(eq(articles.state, 'published'), lte(articles.publishAt, at))

/** The newest stories of the paper. */
export async function listNewest(limit: number): Promise<CardView[]> {
  dependsOn(tag.front)
  await noteNextDue()
  const rows = await read()
    .select(cardColumns)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(live(), ne(articles.kind, 'page')))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(limit)
  return toCards(rows)
}

/** A section's stories, newest first. `page` counts from 1. */
export async function listSection(slug: string, page: number): Promise<CardPage> {
  dependsOn(tag.section(slug))
  return listPage(eq(sections.slug, slug), page)
}

/** A person's stories, newest first. */
export async function listByPerson(slug: string, page: number): Promise<CardPage> {
  dependsOn(tag.person(slug))
  const theirs = read()
    .select({ id: bylines.articleId })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(eq(people.slug, slug))
  return listPage(inArray(articles.id, theirs), page)
}

async function listPage(which: SQL, page: number): Promise<CardPage> {
  await noteNextDue()
  const where = and(which, live(), ne(articles.kind, 'page'))
  const base = read().select(cardColumns).from(articles).innerJoin(sections, eq(sections.id, articles.sectionId)).where(where)
  const rows = await base
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  const [total] = await read().select({ n: count() }).from(articles).innerJoin(sections, eq(sections.id, articles.sectionId)).where(where)
  return { cards: await toCards(rows), page, pages: Math.max(1, Math.ceil((total?.n ?? 0) / PAGE_SIZE)) }
}

const nextDue = prepared('next-due', (db) =>
  db
    .select({ at: articles.publishAt })
    .from(articles)
    .where(and(eq(articles.state, 'published'), gt(articles.publishAt, slot('now', articles.publishAt))))
    .orderBy(asc(articles.publishAt))
    .limit(1),
)

/** A list of stories reads differently from the moment at which the next one falls due. */
export async function noteNextDue(): Promise<void> {
  const [next] = await nextDue({ now: now() })
  validUntil(next?.at ?? null)
}

/** Cards of these stories, as far as readers may see them, in the order of the ids; with their ids. */
export async function listCards(ids: number[]): Promise<{ id: number; card: CardView }[]> {
  dependsOn(...ids.map(tag.article))
  const rows = await read()
    .select(cardColumns)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(inArray(articles.id, ids), live()))
  const cards = await toCards(rows)
  const byId = new Map(rows.map((row, i) => [row.id, cards[i]]))
  return ids.flatMap((id) => {
    const card = byId.get(id)
    return card ? [{ id, card }] : []
  })
}

type CardRow = Omit<CardView, 'href' | 'authors' | 'publishedAt' | 'commentCount'> & { id: number; slug: string; publishAt: Date | null }

async function toCards(rows: CardRow[]): Promise<CardView[]> {
  const ids = rows.map((r) => r.id)
  const [authors, counts] = await Promise.all([listCardAuthors(ids), countShownComments(ids)])
  return rows.map(({ id, slug, publishAt, ...card }) => ({
    ...card,
    href: articleHref(card.section.slug, slug),
    publishedAt: publishAt ?? new Date(0),
    authors: authors.get(id) ?? [],
    commentCount: counts.get(id) ?? 0,
  }))
}

async function listCardAuthors(ids: number[]): Promise<Map<number, CardView['authors']>> {
  const rows = await read()
    .select({ articleId: bylines.articleId, slug: people.slug, name: people.name, portrait: people.portrait })
    .from(bylines)
    .innerJoin(people, eq(people.id, bylines.personId))
    .where(inArray(bylines.articleId, ids))
    .orderBy(asc(bylines.articleId), asc(bylines.position))
  dependsOn(...rows.map((r) => tag.person(r.slug)))
  const authors = new Map<number, CardView['authors']>()
  for (const { articleId, ...author } of rows) authors.set(articleId, [...(authors.get(articleId) ?? []), author])
  return authors
}

/** Published comments of each article (id → number; none: absent). */
export async function countShownComments(articleIds: number[]): Promise<Map<number, number>> {
  dependsOn(...articleIds.map(tag.commentCount))
  const rows = await read()
    .select({ id: comments.articleId, n: count() })
    .from(comments)
    .where(and(inArray(comments.articleId, articleIds), eq(comments.state, 'published')))
    .groupBy(comments.articleId)
  return new Map(rows.map((r) => [r.id, r.n]))
}

const shownOf = prepared('shown-comments', (db) =>
  db
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.articleId, slot('article', comments.articleId)), eq(comments.state, 'published'))),
)

/** Published comments of one article. */
export async function countShownOf(article: number): Promise<number> {
  dependsOn(tag.commentCount(article))
  const [row] = await shownOf({ article })
  return row?.n ?? 0
}

const moreRows = prepared('more-of-section', (db) =>
  db
    .select(cardColumns)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(sections.slug, slot('section', sections.slug)),
        live(slot('now', articles.publishAt)),
        ne(articles.kind, 'page'),
        ne(articles.publicId, slot('except', articles.publicId)),
      ),
    )
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(MORE),
)

/** Newest stories of a section beside one of them. */
export async function listMore(sectionSlug: string, exceptPublicId: string): Promise<CardView[]> {
  dependsOn(tag.section(sectionSlug))
  await noteNextDue()
  return toCards(await moreRows({ section: sectionSlug, except: exceptPublicId, now: now() }))
}
