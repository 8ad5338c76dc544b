import { and, eq, inArray, like, ne, sql } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { articleDrafts, articles, corrections, oldAddresses, tags } from '#db/schema/articles.ts'
import type { Member, System } from '#domain/access/actor.ts'
import { assertSubject, type Permit } from '#domain/access/permit.ts'
import type { TagRef, TypedFields } from '#domain/articles/edit/types.ts'
import { publicId } from '#lib/ids.ts'
import { slugify } from '#lib/text.ts'

type Row = typeof articles.$inferInsert
/** What a save sets: everything but where the story stands. */
export type StoryColumns = Pick<
  Required<Row>,
  'sectionId' | 'slug' | 'kind' | 'kicker' | 'headline' | 'standfirst' | 'body' | 'words' | 'picture' | 'publishAt' | 'talkMode' | 'live'
>
/** A story as somebody saw it. */
type Seen = { id: number; version: number }
type Write = Permit<'article.edit'> | Permit<'article.create', Member>

/** Adds a draft that belongs to whoever holds the permit. */
export async function insertDraft(
  tx: Tx,
  permit: Permit<'article.create', Member>,
  columns: StoryColumns,
  at: Date,
): Promise<{ id: number; publicId: string }> {
  const [row] = await tx
    .insert(articles)
    .values({ ...columns, publicId: publicId(), state: 'draft', ownerId: permit.actor.id, createdAt: at })
    .returning({ id: articles.id, publicId: articles.publicId })
  if (!row) throw new Error('the database did not take a draft')
  return row
}

/** Rewrites a story, if it still is as it was seen. @returns whether it was */
export async function updateStory(
  tx: Tx,
  permit: Permit<'article.edit'>,
  seen: Seen,
  columns: StoryColumns & { endedAt: Date | null; updatedAt?: Date },
): Promise<boolean> {
  assertSubject(permit, seen.id)
  return setWhereSeen(tx, seen, columns)
}

type Move = Permit<'article.publish'> | Permit<'article.unpublish'>

/** Publishes a story or takes it down, if it still is as it was seen. Every change of `state` is this UPDATE. @returns whether it was */
export async function moveStory(
  tx: Tx,
  permit: Move,
  seen: Seen,
  to: { state: 'published' | 'unpublished'; publishAt: Date | null },
): Promise<boolean> {
  assertSubject(permit, seen.id)
  return setWhereSeen(tx, seen, to)
}

/** Sets a loaded story's words and pictures, if it still is as it was seen. @returns whether it was */
export const illustrateStory = (
  tx: Tx,
  _permit: Permit<'paper.load', System>,
  seen: Seen,
  columns: Pick<Required<Row>, 'body' | 'words' | 'picture'>,
): Promise<boolean> => setWhereSeen(tx, seen, columns)

async function setWhereSeen(tx: Tx, { id, version }: Seen, columns: Partial<Row>): Promise<boolean> {
  const rows = await tx
    .update(articles)
    .set({ ...columns, version: sql`${articles.version} + 1` })
    .where(and(eq(articles.id, id), eq(articles.version, version)))
    .returning({ id: articles.id })
  return rows.length > 0
}

/** The tags of these names, in order; those that are not there yet are made. Two names with one slug are one tag. */
export async function ensureTags(tx: Tx, _permit: Write, names: string[]): Promise<TagRef[]> {
  const found: TagRef[] = []
  for (const name of names) {
    const tag = (await tagNamed(tx, name)) ?? (await insertTag(tx, name))
    if (!found.some(({ id }) => id === tag.id)) found.push(tag)
  }
  return found
}

async function tagNamed(tx: Tx, name: string): Promise<TagRef | undefined> {
  const slug = slugify(name)
  const [row] = await tx
    .select()
    .from(tags)
    .where(slug ? eq(tags.slug, slug) : eq(tags.name, name))
    .limit(1)
  return row
}

async function insertTag(tx: Tx, name: string): Promise<TagRef> {
  // A name without a Latin letter gets a slug that says nothing.
  const slug = slugify(name) || publicId().slice(0, 8)
  const [row] = await tx.insert(tags).values({ slug, name }).returning()
  if (!row) throw new Error('the database did not take a tag')
  return row
}

/** Slugs of a section that begin so, and are another story's or lead to one that stood there. */
export async function listTaken(tx: Tx, sectionId: number, path: string, articleId: number): Promise<Set<string>> {
  const slug = path.slice(path.lastIndexOf('/') + 1)
  const now = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(eq(articles.sectionId, sectionId), like(articles.slug, `${slug}%`), ne(articles.id, articleId)))
  const once = await tx
    .select({ path: oldAddresses.path })
    .from(oldAddresses)
    .where(and(like(oldAddresses.path, `${path}%`), ne(oldAddresses.articleId, articleId)))
  return new Set([...now.map((r) => r.slug), ...once.map((r) => r.path.slice(path.length - slug.length))])
}

/** Lets links to where a story stood lead to it. */
export async function keepAddress(tx: Tx, permit: Permit<'article.edit'>, articleId: number, from: string, to: string): Promise<void> {
  assertSubject(permit, articleId)
  await tx.delete(oldAddresses).where(inArray(oldAddresses.path, [from, to]))
  await tx.insert(oldAddresses).values({ path: from, articleId })
}

export type NewCorrection = Omit<typeof corrections.$inferInsert, 'id' | 'articleId'>

/** Writes down what was wrong with a story. */
export async function insertCorrection(
  tx: Tx,
  permit: Permit<'article.correct'>,
  articleId: number,
  correction: NewCorrection,
): Promise<void> {
  assertSubject(permit, articleId)
  await tx.insert(corrections).values({ ...correction, articleId })
}

type Typed = { fields: TypedFields; version: number; savedAt: Date }

/** Keeps what a member has typed into a story's form, in place of what they typed before. */
export async function putUnsaved(tx: Tx, permit: Permit<'article.edit', Member>, articleId: number, typed: Typed): Promise<void> {
  assertSubject(permit, articleId)
  await tx
    .insert(articleDrafts)
    .values({ ...typed, articleId, userId: permit.actor.id })
    .onConflictDoUpdate({ target: [articleDrafts.articleId, articleDrafts.userId], set: typed })
}

/** Forgets it. */
export async function deleteUnsaved(tx: Tx, permit: Permit<'articles.read', Member>, articleId: number): Promise<void> {
  await tx.delete(articleDrafts).where(and(eq(articleDrafts.articleId, articleId), eq(articleDrafts.userId, permit.actor.id)))
}
