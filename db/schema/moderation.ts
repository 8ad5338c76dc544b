import { isNotNull } from 'drizzle-orm'
import { kit } from '#db/kit/index.ts'
import { users } from '#db/schema/accounts.ts'
import { COMMENT_STATES, comments } from '#db/schema/comments.ts'

export const ACTOR_KINDS = ['moderator', 'author', 'rule', 'system'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]
export const MODERATION_ACTIONS = ['post', 'approve', 'reject', 'hold', 'withdraw', 'restore', 'pick', 'unpick', 'undo', 'import'] as const
export type ModerationAction = (typeof MODERATION_ACTIONS)[number]
export const VERDICTS = ['publish', 'flag', 'hold', 'reject'] as const
export type Verdict = (typeof VERDICTS)[number]
export const OUTCOMES = ['pass', 'flag', 'hold', 'reject', 'error'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The house rules that a rejection can name. `code` is the key of its sentence in the catalogue. */
export const reasons = kit.table('reasons', {
  id: kit.id(),
  code: kit.string('code').notNull().unique(),
  position: kit.int('position').notNull(),
  isActive: kit.bool('is_active').notNull().default(true),
})

/** What the rules found in one revision, and what followed. */
export const evaluations = kit.table(
  'evaluations',
  {
    id: kit.id(),
    commentId: kit
      .ref('comment_id')
      .notNull()
      .references(() => comments.id),
    rev: kit.int('rev').notNull(),
    /** Which edition of the policy was in force. */
    policyVersion: kit.int('policy_version').notNull(),
    verdict: kit.oneOf('verdict', VERDICTS).notNull(),
    /** The rule whose outcome was the verdict; null when none objected. */
    decidingRule: kit.string('deciding_rule'),
    createdAt: kit.instant('created_at').notNull(),
  },
  (t) => [kit.index('evaluations_comment').on(t.commentId, t.rev)],
)

export const findings = kit.table(
  'findings',
  {
    evaluationId: kit
      .ref('evaluation_id')
      .notNull()
      .references(() => evaluations.id),
    rule: kit.string('rule').notNull(),
    outcome: kit.oneOf('outcome', OUTCOMES).notNull(),
    /** What the rule saw: placeholders of its sentence in the catalogue. */
    evidence: kit.json<Record<string, string | number>>('evidence').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.evaluationId, t.rule] })],
)

/** The moderation log. Append-only: triggers of objects.sql refuse update and delete. */
export const moderationEvents = kit.table(
  'moderation_events',
  {
    id: kit.id(),
    at: kit.instant('at').notNull(),
    actorKind: kit.oneOf('actor_kind', ACTOR_KINDS).notNull(),
    actorId: kit.ref('actor_id').references(() => users.id),
    action: kit.oneOf('action', MODERATION_ACTIONS).notNull(),
    commentId: kit
      .ref('comment_id')
      .notNull()
      .references(() => comments.id),
    rev: kit.int('rev').notNull(),
    /** Null for the first event of a comment. */
    fromState: kit.oneOf('from_state', COMMENT_STATES),
    toState: kit.oneOf('to_state', COMMENT_STATES).notNull(),
    /** The review mark before and after, so that an undo restores it and a replay knows it. */
    fromReviewedRev: kit.int('from_reviewed_rev'),
    toReviewedRev: kit.int('to_reviewed_rev'),
    reasonId: kit.ref('reason_id').references(() => reasons.id),
    evaluationId: kit.ref('evaluation_id').references(() => evaluations.id),
    /** One decision over several comments. */
    batchId: kit.string('batch_id').notNull(),
    /** The event that this one takes back. */
    revertsId: kit.ref('reverts_id'),
    /** SHA-256 of the revision's source, hex. */
    textDigest: kit.string('text_digest').notNull(),
    /** Hash of the same comment's previous event, '' for the first. */
    prevHash: kit.string('prev_hash').notNull(),
    hash: kit.string('hash').notNull().unique(),
  },
  (t) => [
    kit.index('events_comment').on(t.commentId, t.id),
    kit.index('events_batch').on(t.batchId),
    kit.uniqueIndex('events_revert_once').on(t.revertsId).where(isNotNull(t.revertsId)),
    // Two decisions cannot both follow the same event: the chain never forks.
    kit.uniqueIndex('events_chain').on(t.commentId, t.prevHash),
  ],
)

/** Free text of an event, apart from it, so that it can be erased without breaking the chain. */
export const eventTexts = kit.table('event_texts', {
  eventId: kit
    .ref('event_id')
    .primaryKey()
    .references(() => moderationEvents.id),
  note: kit.string('note').notNull(),
})

/**
 * Why a comment was picked: the sentence that readers see, by the event that picked it. Never kept with the notes above,
 * which nobody but moderators may read: what is public is read from here alone.
 */
export const pickSentences = kit.table('pick_sentences', {
  eventId: kit
    .ref('event_id')
    .primaryKey()
    .references(() => moderationEvents.id),
  sentence: kit.string('sentence').notNull(),
})
