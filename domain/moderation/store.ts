import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { commentRevisions, comments, type CommentState } from '#db/schema/comments.ts'
import {
  evaluations,
  eventTexts,
  findings,
  moderationEvents,
  pickSentences,
  reasons,
  type ActorKind,
  type ModerationAction,
} from '#db/schema/moderation.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { assertSubject, type Permit } from '#domain/access/permit.ts'
import { digest, eventHash } from '#domain/moderation/event-hash.ts'
import type { Evaluation } from '#domain/moderation/rules/evaluate.ts'
import { POLICY_VERSION } from '#domain/moderation/rules/policy.ts'

/** A comment as a decision finds it, inside its transaction. */
export type Decidable = {
  id: number
  publicId: string
  articleId: number
  authorId: number | null
  state: CommentState
  version: number
  currentRev: number
  reviewedRev: number | null
  publishedAt: Date | null
  /** The event that picked it, while it is picked. */
  pickEventId: number | null
  /** What was typed, for the log's digest. */
  source: string
}

const decidableColumns = {
  id: comments.id,
  publicId: comments.publicId,
  articleId: comments.articleId,
  authorId: comments.authorId,
  state: comments.state,
  version: comments.version,
  currentRev: comments.currentRev,
  reviewedRev: comments.reviewedRev,
  publishedAt: comments.publishedAt,
  pickEventId: comments.pickEventId,
  source: commentRevisions.source,
}

/** Reads the comments that are about to be decided on. */
export function findDecidable(tx: Tx, publicIds: string[]): Promise<Decidable[]> {
  return selectDecidable(tx).where(inArray(comments.publicId, publicIds))
}

const selectDecidable = (tx: Tx) =>
  tx
    .select(decidableColumns)
    .from(comments)
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))

/** The same for one comment by its internal id. */
export async function findDecidableById(tx: Tx, id: number): Promise<Decidable | null> {
  const [row] = await selectDecidable(tx).where(eq(comments.id, id))
  return row ?? null
}

export type Standing = { state: CommentState; reviewedRev: number | null }
type DecidePermit = Permit<'comment.moderate'> | Permit<'comment.withdraw'>

/**
 * Moves one comment, if it still is at the version that the decision was made on. Every change of `state` after a
 * comment's first is this UPDATE.
 * @returns whether it was
 */
export async function moveComment(
  tx: Tx,
  permit: DecidePermit,
  comment: Decidable,
  to: Standing & Pick<Decidable, 'pickEventId'>,
  at: Date,
): Promise<boolean> {
  assertSubject(permit, comment.id)
  const publishedAt = to.state === 'published' ? (comment.publishedAt ?? at) : comment.publishedAt
  const rows = await tx
    .update(comments)
    .set({
      ...{ state: to.state, reviewedRev: to.reviewedRev, pickEventId: to.pickEventId, publishedAt },
      version: sql`${comments.version} + 1`,
    })
    .where(and(eq(comments.id, comment.id), eq(comments.version, comment.version)))
    .returning({ id: comments.id })
  return rows.length > 0
}

/** Makes an event that is in the log a comment's pick, with the sentence that is published. In the transaction that moved it. */
export async function insertPick(
  tx: Tx,
  permit: Permit<'comment.moderate' | 'comment.withdraw'>,
  commentId: number,
  eventId: number,
  sentence: string,
): Promise<void> {
  assertSubject(permit, commentId)
  await tx.insert(pickSentences).values({ eventId, sentence })
  await tx.update(comments).set({ pickEventId: eventId }).where(eq(comments.id, commentId))
}

/** What `insertEvent` is told; the comment's previous event gives the rest of the chain. */
export type NewEvent = {
  comment: Pick<Decidable, 'id' | 'currentRev' | 'source'>
  from: Standing | null
  to: Standing
  at: Date
  actorKind: ActorKind
  actorId: number | null
  action: ModerationAction
  batchId: string
  reasonId?: number | null
  evaluationId?: number | null
  revertsId?: number | null
  note?: string
}

const EVENT = [
  ...(['at', 'actorKind', 'actorId', 'action', 'commentId', 'rev', 'fromState', 'toState', 'fromReviewedRev', 'toReviewedRev'] as const),
  ...(['reasonId', 'evaluationId', 'batchId', 'revertsId', 'textDigest', 'prevHash', 'hash'] as const),
]
const eventRow = preparedWrite('insert-event', moderationEvents, EVENT, (tx, slots) =>
  tx.insert(moderationEvents).values(slots).returning({ id: moderationEvents.id }),
)

/** Appends to the log, chained to the comment's previous event. @returns the event's id */
export async function insertEvent(
  tx: Tx,
  _permit: Permit<'comment.moderate' | 'comment.withdraw' | 'comment.post' | 'paper.load'>,
  event: NewEvent,
): Promise<number> {
  const { comment, from, to, note, ...facts } = event
  const draft = {
    ...{ reasonId: null, evaluationId: null, revertsId: null },
    ...facts,
    commentId: comment.id,
    rev: comment.currentRev,
    fromState: from?.state ?? null,
    toState: to.state,
    fromReviewedRev: from?.reviewedRev ?? null,
    toReviewedRev: to.reviewedRev,
    textDigest: digest(comment.source),
  }
  const prevHash = from ? await lastHash(tx, comment.id) : ''
  const [row] = await eventRow(tx, { ...draft, prevHash, hash: eventHash(draft, prevHash) })
  if (!row) throw new Error('the log did not take an event')
  if (note) await tx.insert(eventTexts).values({ eventId: row.id, note })
  return row.id
}

async function lastHash(tx: Tx, commentId: number): Promise<string> {
  const [row] = await tx
    .select({ hash: moderationEvents.hash })
    .from(moderationEvents)
    .where(eq(moderationEvents.commentId, commentId))
    .orderBy(desc(moderationEvents.id))
    .limit(1)
  return row?.hash ?? ''
}

const EVALUATION = ['commentId', 'rev', 'policyVersion', 'verdict', 'decidingRule', 'createdAt'] as const
const evaluationRow = preparedWrite('insert-evaluation', evaluations, EVALUATION, (tx, slots) =>
  tx.insert(evaluations).values(slots).returning({ id: evaluations.id }),
)

/** Keeps what the rules found. @returns the evaluation's id */
export async function insertEvaluation(
  tx: Tx,
  _permit: Permit<'comment.post' | 'paper.load'>,
  commentId: number,
  rev: number,
  evaluation: Evaluation,
  at: Date,
): Promise<number> {
  const { verdict, decidingRule } = evaluation
  const [row] = await evaluationRow(tx, { commentId, rev, policyVersion: POLICY_VERSION, verdict, decidingRule, createdAt: at })
  if (!row) throw new Error('the evaluation was not taken')
  const objections = evaluation.findings.filter((f) => f.outcome !== 'pass')
  if (objections.length > 0) await tx.insert(findings).values(objections.map((f) => ({ evaluationId: row.id, ...f })))
  return row.id
}

/** The id of a house rule by its code, if it is in force. */
export async function findReasonId(tx: Tx, code: string): Promise<number | null> {
  const [row] = await tx
    .select({ id: reasons.id })
    .from(reasons)
    .where(and(eq(reasons.code, code), eq(reasons.isActive, true)))
    .limit(1)
  return row?.id ?? null
}

export type LoggedEvent = typeof moderationEvents.$inferSelect

/** The events of a batch, in order. */
export const listBatch = (tx: Tx, batchId: string): Promise<LoggedEvent[]> =>
  tx.select().from(moderationEvents).where(eq(moderationEvents.batchId, batchId)).orderBy(moderationEvents.id)

/** All of a comment's events, oldest first. */
export const listEvents = (tx: Tx, commentId: number): Promise<LoggedEvent[]> =>
  tx.select().from(moderationEvents).where(eq(moderationEvents.commentId, commentId)).orderBy(moderationEvents.id)

/** A comment's newest event. */
export async function findLastEvent(tx: Tx, commentId: number): Promise<LoggedEvent | null> {
  const [row] = await tx
    .select()
    .from(moderationEvents)
    .where(eq(moderationEvents.commentId, commentId))
    .orderBy(desc(moderationEvents.id))
    .limit(1)
  return row ?? null
}

/** Adds the house rules that are not there yet. */
export async function insertReasons(tx: Tx, _permit: Permit<'paper.load'>, codes: string[]): Promise<void> {
  await tx
    .insert(reasons)
    .values(codes.map((code, position) => ({ code, position })))
    .onConflictDoNothing()
}
