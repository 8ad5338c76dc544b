import type { Tx } from '#db/open/database.ts'
import type { CommentState } from '#db/schema/comments.ts'
import type { ActorKind } from '#db/schema/moderation.ts'
import type { Actor, Guest } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import type { Change } from '#domain/changes.ts'
import { commit } from '#domain/commit/commit.ts'
import { pickSentence } from '#domain/moderation/pick-sentence.ts'
import {
  findDecidable,
  findLastEvent,
  findReasonId,
  insertEvent,
  insertPick,
  moveComment,
  type Decidable,
} from '#domain/moderation/store.ts'
import { decided, type Decision } from '#domain/moderation/transitions.ts'
import { now } from '#lib/clock.ts'
import { publicId } from '#lib/ids.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type Target = { publicId: string; version: number }

export type DecideInput = {
  targets: Target[]
  action: Decision
  /** Code of the house rule; a rejection needs one. */
  reason?: string
  note?: string
  /** Why a comment is picked, for readers; a pick needs one. */
  sentence?: string
}

/** What became of each comment that was decided on. */
export type Outcome = { publicId: string; state: CommentState; version: number }
/** Why one was not: it had been decided meanwhile, or the decision does not lead anywhere from where it stands. */
export type Conflict = { publicId: string; code: 'conflict' | 'not-possible' | 'gone' }
export type Decisions = { batchId: string; done: Outcome[]; conflicts: Conflict[] }
export type DecideError = Denied | Failure<'reason-needed' | 'sentence-needed' | 'gone' | 'conflict' | 'not-possible'>

/**
 * Decides on comments: the only function that changes where a comment stands once it exists. One transaction: the
 * comment moves only from the version that was seen, the log gets its event, readers' pages are purged. Several
 * comments are one batch, each with its own outcome; a single one that could not be decided is a failure.
 */
export async function decide(ctx: { actor: Actor }, input: DecideInput): Promise<Result<Decisions, DecideError>> {
  const { actor } = ctx
  if (actor.kind === 'guest') return fail({ code: 'not-signed-in' })
  const result = await commit<Result<Tally, DecideError>>(async (tx) => {
    const value = await decideIn(tx, { actor, input, at: now() })
    return { value, changes: value.ok ? value.value.changes : [] }
  })
  if (!result.ok) return result
  const { batchId, done, conflicts } = result.value
  return ok({ batchId, done, conflicts })
}

/** The same inside a transaction that does more, such as loading a paper with its history. */
export async function decideIn(
  tx: Tx,
  request: { actor: Exclude<Actor, Guest>; input: DecideInput; at: Date },
): Promise<Result<Tally, DecideError>> {
  const { input } = request
  const reasonId = input.reason ? await findReasonId(tx, input.reason) : null
  if (input.action === 'reject' && reasonId === null) return fail({ code: 'reason-needed' })
  const sentence = input.action === 'pick' ? pickSentence.safeParse(input.sentence) : null
  if (sentence?.success === false) return fail({ code: 'sentence-needed' })
  return decideAll(tx, { ...request, reasonId, sentence: sentence?.data ?? null, batchId: publicId() })
}

type Work = {
  actor: Exclude<Actor, Guest>
  input: DecideInput
  reasonId: number | null
  sentence: string | null
  batchId: string
  at: Date
}
type Tally = Decisions & { changes: Change[] }

async function decideAll(tx: Tx, work: Work): Promise<Result<Tally, DecideError>> {
  const found = await findDecidable(
    tx,
    work.input.targets.map((t) => t.publicId),
  )
  const permits = permitsFor(work, found)
  if (!permits.ok) return permits
  const tally: Tally = { batchId: work.batchId, done: [], conflicts: [], changes: [] }
  for (const target of inOrder(work.input.targets, found)) {
    const comment = found.find((c) => c.publicId === target.publicId)
    const allowed = comment && permits.value.get(comment.id)
    const outcome = comment && allowed ? await decideOne(tx, work, comment, target, allowed) : ({ code: 'gone' } as const)
    if ('code' in outcome) tally.conflicts.push({ publicId: target.publicId, code: outcome.code })
    else if (comment) {
      tally.done.push({ publicId: target.publicId, ...outcome })
      tally.changes.push({ kind: 'comment-decided', articleId: comment.articleId })
    }
  }
  const [only] = tally.conflicts
  return only && work.input.targets.length === 1 ? fail({ code: only.code }) : ok(tally)
}

/** By internal id, however they were named: batches that lock the same rows in the same order never wait for each other. */
function inOrder(targets: Target[], comments: Decidable[]): Target[] {
  const ids = new Map(comments.map((c) => [c.publicId, c.id]))
  return targets.toSorted((a, b) => (ids.get(a.publicId) ?? 0) - (ids.get(b.publicId) ?? 0))
}

/** Asked for every comment before anything is written: a batch with one that may not be decided on is refused whole. */
function permitsFor(work: Work, comments: Decidable[]): Result<Map<number, Allowed>, Denied> {
  const permits = new Map<number, Allowed>()
  for (const comment of comments) {
    const allowed = permitFor(work.actor, work.input.action, comment)
    if (!allowed.ok) return allowed
    permits.set(comment.id, allowed.value)
  }
  return ok(permits)
}

/** Authors withdraw and restore what is theirs; everything else is a moderator's. */
function permitFor(actor: Exclude<Actor, Guest>, action: Decision, comment: Decidable): Result<Allowed, Denied> {
  const isOwn = action === 'withdraw' || action === 'restore'
  return isOwn
    ? permit(actor, 'comment.withdraw', { id: comment.id, authorId: comment.authorId })
    : permit(actor, 'comment.moderate', { id: comment.id })
}

type Allowed = Permit<'comment.moderate' | 'comment.withdraw', Exclude<Actor, Guest>>

async function decideOne(
  tx: Tx,
  work: Work,
  comment: Decidable,
  target: Target,
  allowed: Allowed,
): Promise<Omit<Outcome, 'publicId'> | { code: Conflict['code'] }> {
  if (comment.version !== target.version) return { code: 'conflict' }
  const before = work.input.action === 'restore' ? await stateBeforeWithdrawal(tx, comment.id) : null
  const to = decided(comment, work.input.action, before)
  if (!to) return { code: 'not-possible' }
  if (!(await moveComment(tx, allowed, comment, to, work.at))) return { code: 'conflict' }
  const event = await insertEvent(tx, allowed, { ...logFacts(work, allowed.actor), comment, from: comment, to })
  if (work.sentence !== null) await insertPick(tx, allowed, comment.id, event, work.sentence)
  return { state: to.state, version: comment.version + 1 }
}

async function stateBeforeWithdrawal(tx: Tx, commentId: number): Promise<CommentState | null> {
  const last = await findLastEvent(tx, commentId)
  return last?.action === 'withdraw' ? last.fromState : null
}

function logFacts(work: Work, actor: Exclude<Actor, Guest>) {
  const { at, batchId, reasonId, input } = work
  const isOwn = input.action === 'withdraw' || input.action === 'restore'
  const actorKind: ActorKind = actor.kind === 'system' ? 'system' : isOwn ? 'author' : 'moderator'
  return { at, batchId, reasonId, action: input.action, note: input.note, actorKind, actorId: actor.kind === 'member' ? actor.id : null }
}
