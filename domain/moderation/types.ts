import type { CommentState } from '#db/schema/comments.ts'
import type { ActorKind, ModerationAction, Outcome } from '#db/schema/moderation.ts'
import type { Words } from '#domain/comments/words/types.ts'

export const QUEUES = ['held', 'published', 'rejected', 'picks'] as const
export type Queue = (typeof QUEUES)[number]

/** The queue of that name; Held for any other text. */
export const toQueue = (name: string | undefined): Queue => QUEUES.find((queue) => queue === name) ?? 'held'

/** Characters of the sentence on why a comment is picked: shorter says nothing, longer is an article. */
export const SENTENCE = { min: 10, max: 300 }

export type ReasonView = { code: string }

/** Who decided last, and what. */
export type EventView = {
  at: Date
  actorKind: ActorKind
  actorName: string | null
  action: ModerationAction
  toState: CommentState
  reason: string | null
  /** For moderators alone. */
  note: string | null
  /** What was published, where it picked the comment. */
  sentence: string | null
}

export type FindingView = { rule: string; outcome: Outcome; evidence: Record<string, string | number> }

/** A comment as a moderator sees it. */
export type DeskCard = {
  publicId: string
  version: number
  state: CommentState
  /** Whether a moderator has seen this very text. */
  isReviewed: boolean
  author: { name: string; isNew: boolean; published: number; rejected: number }
  words: Words
  createdAt: Date
  article: { headline: string; href: string }
  parent: { name: string; excerpt: string } | null
  /** What the rules objected to. */
  findings: FindingView[]
  /** Why it is picked, as readers are told, while it is. */
  pick: { sentence: string } | null
  lastDecision: EventView | null
  /** Batch of the last decision, where it can be taken back from here. */
  undo: string | null
}

export type DeskView = {
  queue: Queue
  cards: DeskCard[]
  counts: Record<Queue, number>
  /** Age of the oldest comment of each queue, for the rail. */
  oldest: Record<Queue, Date | null>
  page: number
  pages: number
  reasons: ReasonView[]
}
