import type { Tx } from '#db/open/database.ts'
import type { CommentState } from '#db/schema/comments.ts'
import type { Permit } from '#domain/access/permit.ts'
import type { Evaluation } from '#domain/moderation/rules/evaluate.ts'
import { insertEvaluation, insertEvent } from '#domain/moderation/store.ts'
import { publicId } from '#lib/ids.ts'

export type NewComment = { commentId: number; state: CommentState; source: string; at: Date; actorId: number | null }

/** Writes a new comment's evaluation and the first event of its log, in the transaction that made it. */
export async function logNewComment(
  tx: Tx,
  permit: Permit<'comment.post' | 'paper.load'>,
  comment: NewComment,
  evaluation: Evaluation,
): Promise<void> {
  const { commentId: id, state, source, at, actorId } = comment
  const evaluationId = await insertEvaluation(tx, permit, id, 1, evaluation, at)
  const to = { state, reviewedRev: null }
  await insertEvent(tx, permit, {
    comment: { id, currentRev: 1, source },
    from: null,
    to,
    at,
    actorKind: actorId === null ? 'system' : 'author',
    actorId,
    action: 'post',
    batchId: publicId(),
    evaluationId,
  })
}
