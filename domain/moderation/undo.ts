import type { Tx } from '#db/open/database.ts'
import type { Actor, Member } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import type { Change } from '#domain/changes.ts'
import { commit } from '#domain/commit/commit.ts'
import type { Conflict, Decisions } from '#domain/moderation/decide.ts'
import { pickOf } from '#domain/moderation/pick-of.ts'
import { findDecidableById, insertEvent, listBatch, listEvents, moveComment, type LoggedEvent } from '#domain/moderation/store.ts'
import { now } from '#lib/clock.ts'
import { publicId } from '#lib/ids.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type UndoError = Denied | { code: 'gone' | 'conflict' }

/**
 * Takes a moderator's batch of decisions back: every comment returns to the state, the review mark and the pick that it had.
 * Only where nothing was decided on it since; the log keeps both the decision and its undoing.
 */
export async function undo(ctx: { actor: Actor }, batchId: string): Promise<Result<Decisions, UndoError>> {
  const { actor } = ctx
  if (actor.kind !== 'member') return fail({ code: 'not-signed-in' })
  const work = { actor, batchId: publicId(), at: now() }
  return commit<Result<Decisions, UndoError>>(async (tx) => {
    const events = (await listBatch(tx, batchId)).filter((e) => e.actorKind === 'moderator' && e.fromState !== null)
    const decisions: Decisions = { batchId: work.batchId, done: [], conflicts: [] }
    const changes: Change[] = []
    for (const event of events) {
      const outcome = await undoOne(tx, work, event)
      if (!outcome.ok) return { value: outcome, changes: [] }
      if ('code' in outcome.value) decisions.conflicts.push(outcome.value)
      else {
        decisions.done.push(outcome.value.outcome)
        changes.push({ kind: 'comment-decided', articleId: outcome.value.articleId })
      }
    }
    if (decisions.done.length > 0) return { value: ok(decisions), changes }
    return { value: fail({ code: events.length === 0 ? 'gone' : 'conflict' }), changes: [] }
  })
}

type Work = { actor: Member; batchId: string; at: Date }
type Undone = { outcome: Decisions['done'][number]; articleId: number }

async function undoOne(tx: Tx, work: Work, event: LoggedEvent): Promise<Result<Undone | Conflict, UndoError>> {
  const comment = await findDecidableById(tx, event.commentId)
  if (!comment || !event.fromState) return fail({ code: 'gone' })
  const allowed = permit(work.actor, 'comment.moderate', { id: comment.id })
  if (!allowed.ok) return allowed
  const conflict: Conflict = { publicId: comment.publicId, code: 'conflict' }
  const log = await listEvents(tx, comment.id)
  if (log.at(-1)?.id !== event.id) return ok(conflict)
  const to = { state: event.fromState, reviewedRev: event.fromReviewedRev, pickEventId: pickOf(log.slice(0, -1)) }
  if (!(await moveComment(tx, allowed.value, comment, to, work.at))) return ok(conflict)
  const facts = {
    at: work.at,
    batchId: work.batchId,
    actorKind: 'moderator',
    actorId: work.actor.id,
    action: 'undo',
    revertsId: event.id,
  } as const
  await insertEvent(tx, allowed.value, { ...facts, comment, from: comment, to })
  return ok({ outcome: { publicId: comment.publicId, state: to.state, version: comment.version + 1 }, articleId: comment.articleId })
}
