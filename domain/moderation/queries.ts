import { and, asc, count, desc, eq, inArray, isNotNull, min } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { kit } from '#db/kit/index.ts'
import { users } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { evaluations, eventTexts, findings, moderationEvents, pickSentences, reasons } from '#db/schema/moderation.ts'
import { sections } from '#db/schema/site.ts'
import type { Permit } from '#domain/access/permit.ts'
import type { EventView, FindingView, Queue, ReasonView } from '#domain/moderation/types.ts'

type Read = Permit<'desk.read'>

const parent = kit.alias(comments, 'parent')
const parentUser = kit.alias(users, 'parent_user')
const parentRevision = kit.alias(commentRevisions, 'parent_revision')

/** A queue's comments: what waits longest first in Held, the newest pick first in Picks, the newest comment first elsewhere. */
export function listQueue(_permit: Read, queue: Queue, limit: number, offset: number) {
  const order = { held: asc(comments.id), picks: desc(comments.pickEventId), published: desc(comments.id), rejected: desc(comments.id) }
  const isIn = queue === 'picks' ? isPicked() : eq(comments.state, queue)
  return selectCards().where(isIn).orderBy(order[queue]).limit(limit).offset(offset)
}

/** What readers see as picked. */
const isPicked = () => and(isNotNull(comments.pickEventId), eq(comments.state, 'published'))

/** One comment as the desk shows it, whatever its state. */
export async function findDeskRow(_permit: Read, publicId: string) {
  const [row] = await selectCards().where(eq(comments.publicId, publicId)).limit(1)
  return row ?? null
}

export type DeskRow = Awaited<ReturnType<typeof listQueue>>[number]

const selectCards = () =>
  read()
    .select({
      id: comments.id,
      publicId: comments.publicId,
      version: comments.version,
      state: comments.state,
      currentRev: comments.currentRev,
      reviewedRev: comments.reviewedRev,
      authorId: comments.authorId,
      authorName: comments.authorName,
      displayName: users.displayName,
      words: commentRevisions.words,
      sentence: pickSentences.sentence,
      createdAt: comments.createdAt,
      article: { headline: articles.headline, slug: articles.slug, section: sections.slug },
      rootId: comments.rootId,
      parent: { name: parentUser.displayName, printed: parent.authorName, plain: parentRevision.plain },
    })
    .from(comments)
    .innerJoin(commentRevisions, and(eq(commentRevisions.commentId, comments.id), eq(commentRevisions.rev, comments.currentRev)))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(users, eq(users.id, comments.authorId))
    .leftJoin(pickSentences, eq(pickSentences.eventId, comments.pickEventId))
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .leftJoin(parentUser, eq(parentUser.id, parent.authorId))
    .leftJoin(parentRevision, and(eq(parentRevision.commentId, parent.id), eq(parentRevision.rev, parent.currentRev)))
    .$dynamic()

/** How many comments each queue holds and since when its oldest waits (a pick waits for nothing): counted, never stored. */
export async function countQueues(_permit: Read): Promise<Record<Queue, { n: number; oldest: Date | null }>> {
  const [rows, [picks]] = await Promise.all([
    read()
      .select({ state: comments.state, n: count(), oldest: min(comments.createdAt) })
      .from(comments)
      .where(inArray(comments.state, ['held', 'published', 'rejected']))
      .groupBy(comments.state),
    read().select({ n: count() }).from(comments).where(isPicked()),
  ])
  const none = { n: 0, oldest: null }
  const of = (queue: Queue) => rows.find((r) => r.state === queue) ?? none
  return { held: of('held'), published: of('published'), rejected: of('rejected'), picks: { ...none, ...picks } }
}

/** What the rules objected to in the newest revision of each comment. */
export async function listFindings(_permit: Read, commentIds: number[]): Promise<Map<number, FindingView[]>> {
  const rows = await read()
    .select({ commentId: evaluations.commentId, rule: findings.rule, outcome: findings.outcome, evidence: findings.evidence })
    .from(findings)
    .innerJoin(evaluations, eq(evaluations.id, findings.evaluationId))
    .innerJoin(comments, and(eq(comments.id, evaluations.commentId), eq(comments.currentRev, evaluations.rev)))
    .where(inArray(evaluations.commentId, commentIds))
    .orderBy(asc(findings.evaluationId), asc(findings.rule))
  return grouped(rows.map(({ commentId, ...finding }) => [commentId, finding]))
}

export type LoggedDecision = EventView & { batchId: string; revertsId: number | null; fromState: string | null }

/** Each comment's events after its first, oldest first. */
export async function listDecisions(_permit: Read, commentIds: number[]): Promise<Map<number, LoggedDecision[]>> {
  const e = moderationEvents
  const rows = await read()
    .select({
      commentId: e.commentId,
      decision: {
        at: e.at,
        actorKind: e.actorKind,
        actorName: users.displayName,
        action: e.action,
        toState: e.toState,
        batchId: e.batchId,
        revertsId: e.revertsId,
        fromState: e.fromState,
      },
      reason: reasons.code,
      note: eventTexts.note,
      sentence: pickSentences.sentence,
    })
    .from(e)
    .leftJoin(users, eq(users.id, e.actorId))
    .leftJoin(reasons, eq(reasons.id, e.reasonId))
    .leftJoin(eventTexts, eq(eventTexts.eventId, e.id))
    .leftJoin(pickSentences, eq(pickSentences.eventId, e.id))
    .where(inArray(e.commentId, commentIds))
    .orderBy(asc(e.id))
  return grouped(
    rows
      .filter((r) => r.decision.fromState !== null)
      .map(({ commentId, decision, reason, note, sentence }) => [commentId, { ...decision, reason, note, sentence }]),
  )
}

/** Published and rejected comments of each author. */
export async function countByAuthor(_permit: Read, authorIds: number[]): Promise<Map<number, { published: number; rejected: number }>> {
  const rows = await read()
    .select({ authorId: comments.authorId, state: comments.state, n: count() })
    .from(comments)
    .where(and(inArray(comments.authorId, authorIds), inArray(comments.state, ['published', 'rejected'])))
    .groupBy(comments.authorId, comments.state)
  const counts = new Map(authorIds.map((id) => [id, { published: 0, rejected: 0 }]))
  for (const row of rows) {
    const entry = counts.get(row.authorId ?? 0)
    if (entry && (row.state === 'published' || row.state === 'rejected')) entry[row.state] = row.n
  }
  return counts
}

/** The house rules in force, in order. */
export const listReasons = (): Promise<ReasonView[]> =>
  read().select({ code: reasons.code }).from(reasons).where(eq(reasons.isActive, true)).orderBy(asc(reasons.position))

/** Code of the house rule that each of these rejected comments was rejected by. Public: a tombstone says it. */
export async function listRejectionReasons(commentIds: number[]): Promise<Map<number, string>> {
  if (commentIds.length === 0) return new Map()
  const rows = await read()
    .select({ commentId: moderationEvents.commentId, code: reasons.code })
    .from(moderationEvents)
    .innerJoin(reasons, eq(reasons.id, moderationEvents.reasonId))
    .where(and(inArray(moderationEvents.commentId, commentIds), eq(moderationEvents.action, 'reject')))
    .orderBy(asc(moderationEvents.id))
  return new Map(rows.map((r) => [r.commentId, r.code]))
}

function grouped<T>(pairs: [number, T][]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const [id, value] of pairs) groups.set(id, [...(groups.get(id) ?? []), value])
  return groups
}
