import type { CommentState } from '#db/schema/comments.ts'
import type { Verdict } from '#db/schema/moderation.ts'

/** What a person can decide about a comment. */
export const DECISIONS = ['approve', 'reject', 'hold', 'withdraw', 'restore', 'pick', 'unpick'] as const
export type Decision = (typeof DECISIONS)[number]

type Standing = { state: CommentState; currentRev: number; reviewedRev: number | null; pickEventId: number | null }

/** From where each decision leads where. What is not here is not possible. */
const MACHINE: Record<Decision, Partial<Record<CommentState, CommentState>>> = {
  approve: { held: 'published', published: 'published', rejected: 'published' },
  reject: { held: 'rejected', published: 'rejected' },
  hold: { published: 'held', rejected: 'held' },
  withdraw: { held: 'withdrawn', published: 'withdrawn' },
  // Back to where it stood: the log knows.
  restore: {},
  // Readers see a pick only while the comment is published, so it is made and taken back only then.
  pick: { published: 'published' },
  unpick: { published: 'published' },
}

/** Where a new comment stands after the rules. */
export const stateAfterRules = (verdict: Verdict): CommentState =>
  verdict === 'hold' ? 'held' : verdict === 'reject' ? 'rejected' : 'published'

/**
 * What a decision makes of a comment; null where it is not possible. A moderator's decision also marks the text as
 * seen; on a published comment an approval does only that. A pick stands whatever the state, until it is taken back; the
 * event of a new one has no id before it is in the log.
 */
export function decided(from: Standing, decision: Decision, stateBeforeWithdrawal: CommentState | null): Standing | null {
  const state = decision === 'restore' && from.state === 'withdrawn' ? stateBeforeWithdrawal : MACHINE[decision][from.state]
  if (!state || (decision === 'unpick' && from.pickEventId === null)) return null
  const isReview = decision === 'approve' || decision === 'reject' || decision === 'pick'
  return {
    state,
    currentRev: from.currentRev,
    reviewedRev: isReview ? from.currentRev : from.reviewedRev,
    pickEventId: decision === 'unpick' ? null : from.pickEventId,
  }
}
