import type { Tx } from '#db/open/database.ts'
import { articles, articleTags, bylines, corrections, people, tags } from '#db/schema/articles.ts'
import type { System } from '#domain/access/actor.ts'
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
  /** Ids of people and tags, in order. */
  authors: number[]
  tagged: number[]
  corrected: Omit<typeof corrections.$inferInsert, 'id' | 'articleId'>[]
}

/** Adds an article with its bylines, tags and corrections. @returns the id */
export async function insertArticle(tx: Tx, _permit: Load, article: NewArticle): Promise<number> {
  const { authors, tagged, corrected, ...columns } = article
  const [row] = await tx
    .insert(articles)
    .values({ ...columns, publicId: publicId(), createdAt: columns.publishAt ?? now() })
    .returning({ id: articles.id })
  const articleId = idOf(row)
  if (authors.length > 0) await tx.insert(bylines).values(authors.map((personId, position) => ({ articleId, personId, position })))
  if (tagged.length > 0) await tx.insert(articleTags).values(tagged.map((tagId, position) => ({ articleId, tagId, position })))
  if (corrected.length > 0) await tx.insert(corrections).values(corrected.map((c) => ({ ...c, articleId })))
  return articleId
}

function idOf(row: { id: number } | undefined): number {
  if (!row) throw new Error('the database gave no id')
  return row.id
}
