import { createHash } from 'node:crypto'
import type { moderationEvents } from '#db/schema/moderation.ts'

/** An event as it is written, but for what the database and the chain add. */
export type EventDraft = Omit<typeof moderationEvents.$inferInsert, 'id' | 'prevHash' | 'hash'>

/** SHA-256 of a text, hex: the log proves which words were decided on without keeping them. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The hash that chains an event to the same comment's previous one (`prevHash`, '' for the first). Over every fact of
 * the event in a fixed order, so that changing any of them, or leaving an event out, shows.
 */
export function eventHash(event: EventDraft, prevHash: string): string {
  const { at, actorKind, actorId, action, commentId, rev, fromState, toState, fromReviewedRev, toReviewedRev } = event
  const { reasonId, evaluationId, batchId, revertsId, textDigest } = event
  const facts = [prevHash, at.getTime(), actorKind, actorId, action, commentId, rev, fromState, toState, fromReviewedRev, toReviewedRev]
  return digest(JSON.stringify([...facts, reasonId, evaluationId, batchId, revertsId, textDigest].map((fact) => fact ?? null)))
}
