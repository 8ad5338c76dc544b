import type { CommentState } from '#db/schema/comments.ts'
import type { Verdict } from '#db/schema/moderation.ts'

/** What a person can decide about a comment. */
export const DECISIONS = ['approve', 'reject', 'hold', 'withdraw', 'restore'] as const
export type Decision = (typeof DECISIONS)[number]

type Standing = { state: CommentState; currentRev: number; reviewedRev: number | null }

/** From where each decision leads where. What is not here is not possible. */
const MACHINE: Record<Decision, Partial<Record<CommentState, CommentState>>> = {
  approve: { held: 'published', published: 'published', rejected: 'published' },
  reject: { held: 'rejected', published: 'rejected' },
  hold: { published: 'held', rejected: 'held' },
  withdraw: { held: 'withdrawn', published: 'withdrawn' },
  // Back to where it stood: the log knows.
  restore: {},
}

/** Where a new comment stands after the rules. */
export const stateAfterRules = (verdict: Verdict): CommentState =>
  verdict === 'hold' ? 'held' : verdict === 'reject' ? 'rejected' : 'published'

/**
 * What a decision makes of a comment; null where it is not possible. A moderator's decision also marks the text as
 * seen; on a published comment an approval does only that.
 */
export function decided(from: Standing, decision: Decision, stateBeforeWithdrawal: CommentState | null): Standing | null {
  const state = decision === 'restore' && from.state === 'withdrawn' ? stateBeforeWithdrawal : MACHINE[decision][from.state]
  if (!state) return null
  const isReview = decision === 'approve' || decision === 'reject'
  return { state, currentRev: from.currentRev, reviewedRev: isReview ? from.currentRev : from.reviewedRev }
}
