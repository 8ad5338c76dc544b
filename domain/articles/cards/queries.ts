import { and, asc, count, desc, eq, gt, inArray, lte, ne, type Param, type SQL } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { numberSlot, prepared, slot } from '#db/prepared.ts'
import { articles, bylines, people, type ArticleKind } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { sections } from '#db/schema/site.ts'
import { articleHref } from '#domain/articles/href.ts'
import type { CardView } from '#domain/articles/types.ts'
import { tag } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'
import { dependsOn, validUntil } from '#lib/dependencies.ts'

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
  live: articles.live,
  section: { slug: sections.slug, name: sections.name, colour: sections.colour },
}

/** Out, and not ahead of its time at that instant: what any reader may see. */
export const live = (at: Date | Param = now()): SQL | undefined => and(eq(articles.state, 'published'), lte(articles.publishAt, at))

/** The newest stories of the paper. */
export async function listNewest(limit: number): Promise<CardView[]> {
  dependsOn(tag.front)
  await noteNextDue()
  return listCards((await newestIds({ now: now(), limit })).map((row) => row.id))
}

/** Ids of the newest stories that readers may see. */
export const newestIds = prepared('newest', (db) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(and(live(slot('now', articles.publishAt)), ne(articles.kind, 'page')))
    .orderBy(desc(articles.publishAt), desc(articles.id))
    .limit(numberSlot('limit')),
)

/** The cards of these stories, in this order. Whether readers may see them is for the caller to know. */
export async function listCards(ids: number[]): Promise<CardView[]> {
  const cards = await loadCards(ids)
  return ids.map((id) => cards.get(id)).filter((card) => card !== undefined)
}

/** A story that is out. `section` is a slug. */
type LiveStory = { id: number; kind: ArticleKind; section: string; publishAt: Date; weight: number }

/**
 * Those of these stories that readers may see, in this order. What is out is told apart here: with the state among the
 * conditions, SQLite takes its index, and looks at every story that was ever published.
 */
export async function listLive(ids: number[]): Promise<LiveStory[]> {
  if (ids.length === 0) return []
  const { id, kind, state, publishAt, weight } = articles
  const rows = await read()
    .select({ id, kind, state, publishAt, weight, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids))
  const present = now()
  const out = new Map<number, LiveStory>()
  for (const { state, publishAt, ...row } of rows)
    if (state === 'published' && publishAt !== null && publishAt <= present) out.set(row.id, { ...row, publishAt })
  return ids.map((each) => out.get(each)).filter((story) => story !== undefined)
}

/** The cards of these stories by id. */
export async function loadCards(ids: number[]): Promise<Map<number, CardView>> {
  if (ids.length === 0) return new Map()
  const [rows, authors, counts] = await Promise.all([listCardRows(ids), listCardAuthors(ids), countShownComments(ids)])
  const toCard = ({ id, slug, publishAt, live, ...card }: CardRow): CardView => ({
    ...card,
    isLive: live === 'live',
    href: articleHref(card.section.slug, slug),
    publishedAt: publishAt ?? new Date(0),
    authors: authors.get(id) ?? [],
    commentCount: counts.get(id) ?? 0,
  })
  return new Map(rows.map((row) => [row.id, toCard(row)]))
}

const listCardRows = (ids: number[]) =>
  read().select(cardColumns).from(articles).innerJoin(sections, eq(sections.id, articles.sectionId)).where(inArray(articles.id, ids))

type CardRow = Awaited<ReturnType<typeof listCardRows>>[number]

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
export async function listLiveCards(ids: number[]): Promise<{ id: number; card: CardView }[]> {
  dependsOn(...ids.map(tag.article))
  const cards = await loadCards((await listLive(ids)).map((story) => story.id))
  return ids.flatMap((id) => {
    const card = cards.get(id)
    return card ? [{ id, card }] : []
  })
}

/** Who wrote each of these stories, in the order of the byline (id → people; nobody: absent). */
export async function listCardAuthors(ids: number[]): Promise<Map<number, CardView['authors']>> {
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
