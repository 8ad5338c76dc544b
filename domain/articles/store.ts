import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { articles, articleTags, bylines, corrections, oldAddresses, people, tags } from '#db/schema/articles.ts'
import type { Member, System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { now } from '#lib/clock.ts'
import { publicId } from '#lib/ids.ts'

type Load = Permit<'paper.load', System>

/** Adds a person of the paper. @returns the id */
export async function insertPerson(tx: Tx, _permit: Load, person: typeof people.$inferInsert): Promise<number> {
  const [row] = await tx.insert(people).values(person).returning({ id: people.id })
  return idOf(row)
}

/** Adds a tag. @returns the id */
export async function insertTag(tx: Tx, _permit: Load, tag: { slug: string; name: string }): Promise<number> {
  const [row] = await tx.insert(tags).values(tag).returning({ id: tags.id })
  return idOf(row)
}

export type NewArticle = Omit<typeof articles.$inferInsert, 'id' | 'publicId' | 'createdAt' | 'version'> & {
  /** The instant of publication, or now, where it is not told. */
  createdAt?: Date
  /** Ids of people and tags, in order. */
  authors: number[]
  tagged: number[]
  corrected: Omit<typeof corrections.$inferInsert, 'id' | 'articleId'>[]
}

/** Adds an article with its bylines, tags and corrections. @returns the id */
export async function insertArticle(tx: Tx, permit: Load, article: NewArticle): Promise<number> {
  const { authors, tagged, corrected, ...columns } = article
  const [row] = await tx
    .insert(articles)
    .values({ ...columns, publicId: publicId(), createdAt: columns.createdAt ?? columns.publishAt ?? now() })
    .returning({ id: articles.id })
  const articleId = idOf(row)
  await insertAuthors(tx, permit, articleId, authors)
  await insertTags(tx, permit, articleId, tagged)
  if (corrected.length > 0) await tx.insert(corrections).values(corrected.map((c) => ({ ...c, articleId })))
  return articleId
}

type Write = Load | Permit<'article.edit'> | Permit<'article.create', Member>

/** Sets who wrote a story, in this order. */
export async function setAuthors(tx: Tx, permit: Write, articleId: number, personIds: number[]): Promise<void> {
  await tx.delete(bylines).where(eq(bylines.articleId, articleId))
  await insertAuthors(tx, permit, articleId, personIds)
}

/** Sets what a story is about, in this order. */
export async function setTags(tx: Tx, permit: Write, articleId: number, tagIds: number[]): Promise<void> {
  await tx.delete(articleTags).where(eq(articleTags.articleId, articleId))
  await insertTags(tx, permit, articleId, tagIds)
}

async function insertAuthors(tx: Tx, _permit: Write, articleId: number, personIds: number[]): Promise<void> {
  if (personIds.length > 0) await tx.insert(bylines).values(personIds.map((personId, position) => ({ articleId, personId, position })))
}

async function insertTags(tx: Tx, _permit: Write, articleId: number, tagIds: number[]): Promise<void> {
  if (tagIds.length > 0) await tx.insert(articleTags).values(tagIds.map((tagId, position) => ({ articleId, tagId, position })))
}

/** Writes an article that was loaded before anew, bylines and tags too. Its address, corrections and version stay. */
export async function replaceArticle(tx: Tx, permit: Load, articleId: number, article: NewArticle): Promise<void> {
  const { authors, tagged, corrected: _, slug: _slug, sectionId: _section, createdAt: _at, ...columns } = article
  await tx.update(articles).set(columns).where(eq(articles.id, articleId))
  await setAuthors(tx, permit, articleId, authors)
  await setTags(tx, permit, articleId, tagged)
}

/** Lets an old address lead to an article; one that leads somewhere already stays. @returns whether it was free */
export async function insertOldAddress(tx: Tx, _permit: Load, path: string, articleId: number): Promise<boolean> {
  const rows = await tx.insert(oldAddresses).values({ path, articleId }).onConflictDoNothing().returning({ path: oldAddresses.path })
  return rows.length > 0
}

function idOf(row: { id: number } | undefined): number {
  if (!row) throw new Error('the database gave no id')
  return row.id
}
