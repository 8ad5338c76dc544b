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

/** A story that is saved with its byline and tags waits in several rows. */
const ROWS_EACH: Record<Searchable, number> = { article: 8, comment: 2 }

/**
 * Indexes the newest of what is waiting, at most `limit` of a kind: what is published is put into the index anew, anything
 * else taken out of it.
 * @returns how many are done; 0 too where another process is at it
 */
export async function indexWaiting(tx: Tx, kind: Searchable, limit: number): Promise<number> {
  if (!(await searchIndex().claim(tx))) return 0
  const { waiting, subjects } = await listWaiting(tx, kind, limit)
  if (subjects.length === 0) return 0
  const texts = await TEXTS[kind](tx, subjects)
  const known = await tx.select().from(DOCS[kind]).where(inArray(DOCS[kind].subjectId, subjects))
  const docs = new Map(known.map((row) => [row.subjectId, row.doc]))
  for (const subject of subjects) await place(tx, kind, { subject, doc: docs.get(subject), text: texts.get(subject) })
  await tx.delete(searchPending).where(inArray(searchPending.id, waiting))
  return subjects.length
}

/** What came last, and the ids of the rows that say so. Only these are done: another may come to wait meanwhile. */
async function listWaiting(tx: Tx, kind: Searchable, limit: number): Promise<{ waiting: number[]; subjects: number[] }> {
  const { id, subjectId } = searchPending
  const rows = await tx
    .select({ id, subjectId })
    .from(searchPending)
    .where(eq(searchPending.kind, kind))
    .orderBy(desc(id))
    .limit(limit * ROWS_EACH[kind])
  const subjects = new Set([...new Set(rows.map((row) => row.subjectId))].slice(0, limit))
  return { waiting: rows.filter((row) => subjects.has(row.subjectId)).map((row) => row.id), subjects: [...subjects] }
}

type Placing = { subject: number; doc: number | undefined; text: Indexable | undefined }

async function place(tx: Tx, kind: Searchable, { subject, doc, text }: Placing): Promise<void> {
  const stays = doc !== undefined && text !== undefined && isAt(doc, text.at)
  if (doc !== undefined) await searchIndex().drop(tx, kind, doc)
  if (doc !== undefined && !stays) await tx.delete(DOCS[kind]).where(eq(DOCS[kind].doc, doc))
  if (text) await searchIndex().add(tx, kind, stays ? doc : await numberFor(tx, kind, subject, text.at), text.words)
}

const isAt = (doc: number, at: Date) => timeOfDoc(doc).getTime() === timeOfDoc(wantedDoc(at, 0)).getTime()

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
