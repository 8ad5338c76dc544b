import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { commentRevisions, comments, type CommentState, type StoredWords } from '#db/schema/comments.ts'
import type { Member, System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { placeBelow } from '#domain/comments/path.ts'
import type { ParentComment } from '#domain/comments/queries.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { publicId } from '#lib/ids.ts'

/** A comment that is about to exist. Its state is the rules' verdict. */
export type Draft = {
  articleId: number
  authorId: number | null
  /** Who wrote it, where there is no account: the name to print, and what tells them from others. */
  outsider?: { name: string; key: string | null }
  parent: Omit<ParentComment, 'articleId' | 'state'> | null
  state: CommentState
  source: string
  words: StoredWords
  plain: string
  idempotencyKey: string | null
  at: Date
}

export type Inserted = { id: number; publicId: string; path: string; depth: number; rootId: number }

const COMMENT = [
  ...([
    'publicId',
    'articleId',
    'authorId',
    'authorName',
    'authorKey',
    'parentId',
    'rootId',
    'depth',
    'path',
    'state',
    'currentRev',
  ] as const),
  ...(['createdAt', 'publishedAt', 'idempotencyKey'] as const),
]
const commentRow = preparedWrite('insert-comment', comments, COMMENT, (tx, slots) =>
  tx.insert(comments).values(slots).onConflictDoNothing().returning({ id: comments.id }),
)

const REVISION = ['commentId', 'rev', 'source', 'words', 'plain', 'createdAt'] as const
const revisionRow = preparedWrite('insert-revision', commentRevisions, REVISION, (tx, slots) => tx.insert(commentRevisions).values(slots))

/**
 * Writes a comment and its first revision.
 * @returns null when the author has posted with this idempotency key before
 */
export async function insertComment(
  tx: Tx,
  _permit: Permit<'comment.post', Member> | Permit<'paper.load', System>,
  draft: Draft,
): Promise<Inserted | null> {
  const { articleId, authorId, state, at, idempotencyKey } = draft
  const place = placeBelow(draft.parent, at)
  const values = {
    publicId: publicId(),
    articleId,
    authorId,
    authorName: draft.outsider?.name ?? null,
    authorKey: draft.outsider?.key ?? null,
    ...place,
    state,
    currentRev: 1,
    createdAt: at,
    publishedAt: state === 'published' ? at : null,
    idempotencyKey,
  }
  const [row] = await commentRow(tx, values)
  if (!row) return null
  const { source, words, plain } = draft
  await revisionRow(tx, { commentId: row.id, rev: 1, source, words, plain, createdAt: at })
  return { id: row.id, publicId: values.publicId, path: place.path, depth: place.depth, rootId: place.rootId }
}

/** What an earlier post with this key became. */
export async function findByIdempotencyKey(
  tx: Tx,
  authorId: number,
  key: string,
): Promise<{ publicId: string; state: CommentState } | null> {
  const [row] = await tx
    .select({ publicId: comments.publicId, state: comments.state })
    .from(comments)
    .where(and(eq(comments.authorId, authorId), eq(comments.idempotencyKey, key)))
    .limit(1)
  return row ?? null
}

/** Puts new words in place of a comment's, as its next revision, and moves it to a state. @returns the new revision */
export async function replaceComment(
  tx: Tx,
  _permit: Permit<'paper.load', System>,
  comment: { id: number; currentRev: number; version: number; publishedAt: Date | null },
  next: Pick<Draft, 'state' | 'source' | 'words' | 'plain' | 'at'>,
): Promise<number> {
  const { state, source, words, plain, at } = next
  const currentRev = comment.currentRev + 1
  await revisionRow(tx, { commentId: comment.id, rev: currentRev, source, words, plain, createdAt: at })
  const publishedAt = state === 'published' ? (comment.publishedAt ?? at) : comment.publishedAt
  await tx
    .update(comments)
    .set({ state, currentRev, publishedAt, version: comment.version + 1 })
    .where(eq(comments.id, comment.id))
  return currentRev
}
