import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { insertComment, type Draft, type Inserted } from '#domain/comments/store.ts'
import { logNewComment } from '#domain/moderation/log-new-comment.ts'
import type { Evaluation } from '#domain/moderation/rules/evaluate.ts'

export type { Inserted }

/** Adds a comment of a paper that is being loaded, with what the rules found and the first event of its log. */
export async function loadComment(tx: Tx, permit: Permit<'paper.load', System>, draft: Draft, evaluation: Evaluation): Promise<Inserted> {
  const inserted = await insertComment(tx, permit, draft)
  if (!inserted) throw new Error('two comments stand in the same place')
  const { state, source, at, authorId } = draft
  await logNewComment(tx, permit, { commentId: inserted.id, state, source, at, actorId: authorId }, evaluation)
  return inserted
}
