import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { articles } from '#db/schema/articles.ts'
import { comments } from '#db/schema/comments.ts'
import { searchArticles, searchComments, searchPending } from '#db/schema/search.ts'
import { searchIndex } from '#db/search/search-index.ts'
import type { Searchable } from '#db/search/types.ts'
import { timeOfDoc, wantedDoc } from '#domain/search/doc.ts'
import { listArticleTexts, listCommentTexts, type Indexable } from '#domain/search/texts/queries.ts'

const DOCS = { article: searchArticles, comment: searchComments }
const TEXTS = { article: listArticleTexts, comment: listCommentTexts }

/**
 * Indexes the newest of what is waiting, at most `limit` of a kind: what is published is put into the index anew, anything
 * else taken out of it.
 * @returns how many rows were waiting and are done; 0 too where another process is at it
 */
export async function indexWaiting(tx: Tx, kind: Searchable, limit: number): Promise<number> {
  if (!(await searchIndex().claim(tx))) return 0
  const { id, subjectId } = searchPending
  const waiting = await tx.select({ id, subjectId }).from(searchPending).where(eq(searchPending.kind, kind)).orderBy(desc(id)).limit(limit)
  if (waiting.length === 0) return 0
  const subjects = [...new Set(waiting.map((row) => row.subjectId))]
  const texts = await TEXTS[kind](tx, subjects)
  const known = await tx.select().from(DOCS[kind]).where(inArray(DOCS[kind].subjectId, subjects))
  const docs = new Map(known.map((row) => [row.subjectId, row.doc]))
  for (const subject of subjects) await place(tx, kind, { subject, doc: docs.get(subject), text: texts.get(subject) })
  await tx.delete(searchPending).where(
    inArray(
      id,
      waiting.map((row) => row.id),
    ),
  )
  return waiting.length
}

type Placing = { subject: number; doc: number | undefined; text: Indexable | undefined }

async function place(tx: Tx, kind: Searchable, { subject, doc, text }: Placing): Promise<void> {
  const stays = doc !== undefined && text !== undefined && isAt(doc, text.at)
  if (doc !== undefined && !stays) await forget(tx, kind, doc)
  if (text) await searchIndex().put(tx, kind, stays ? doc : await numberFor(tx, kind, subject, text.at), text.words)
}

const isAt = (doc: number, at: Date) => timeOfDoc(doc).getTime() === timeOfDoc(wantedDoc(at, 0)).getTime()

async function forget(tx: Tx, kind: Searchable, doc: number): Promise<void> {
  await searchIndex().drop(tx, kind, doc)
  await tx.delete(DOCS[kind]).where(eq(DOCS[kind].doc, doc))
}

/** The first free number for something published at that time. */
async function numberFor(tx: Tx, kind: Searchable, subjectId: number, at: Date): Promise<number> {
  for (let doc = wantedDoc(at, subjectId); ; doc++) {
    const rows = await tx.insert(DOCS[kind]).values({ doc, subjectId }).onConflictDoNothing({ target: DOCS[kind].doc }).returning()
    if (rows.length > 0) return doc
  }
}

/** Empties the index, and forgets what was waiting for it. */
export async function emptyIndex(tx: Tx): Promise<void> {
  await searchIndex().clear(tx)
  for (const table of [searchArticles, searchComments, searchPending]) await tx.delete(table)
}

/**
 * Notes as waiting what is published, from the oldest on.
 * @param after the id of the last that was noted
 * @returns the id of the last that is noted now, or null when that was all
 */
export async function noteWaiting(tx: Tx, kind: Searchable, after: number, limit: number): Promise<number | null> {
  const table = kind === 'article' ? articles : comments
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(gt(table.id, after), eq(table.state, 'published')))
    .orderBy(asc(table.id))
    .limit(limit)
  if (rows.length > 0) await tx.insert(searchPending).values(rows.map(({ id }) => ({ kind, subjectId: id })))
  return rows.at(-1)?.id ?? null
}
