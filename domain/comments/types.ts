import type { CommentState } from '#db/schema/comments.ts'
import type { Words } from '#domain/comments/words/types.ts'

/** A comment as a reader sees it. Words are null behind a tombstone. */
export type CommentView = {
  publicId: string
  state: CommentState
  /** Null behind a tombstone. */
  author: { name: string; isStaff: boolean; isArticleAuthor: boolean } | null
  words: Words | null
  createdAt: Date
  editedAt: Date | null
  /** 0 for the first of a thread; deeper than MAX_DEPTH is shown at MAX_DEPTH with `inReplyTo`. */
  depth: number
  inReplyTo: { publicId: string; name: string } | null
  /** Whether the person looking wrote it. */
  isMine: boolean
  version: number
  /** Code of the house rule that a rejection named, for the tombstone. */
  reason: string | null
  pick: Picked | null
}

/** That the paper picked a comment: why, in the sentence that it publishes, and when. */
export type Picked = { sentence: string; at: Date }

/** A picked comment in short, for the band above a conversation. */
export type PickView = Picked & { publicId: string; name: string; excerpt: string }

export type ThreadView = {
  /** In reading order: the first has depth 0. */
  comments: CommentView[]
  /** Replies that are not in `comments`; the thread's own page has them. */
  more: number
}

/** Threads from one place on. `next`: the comment that the last of them begins with, while others follow. */
export type ThreadPage = { threads: ThreadView[]; next: string | null }

/** One page of an article's conversation. */
export type ConversationView = {
  threads: ThreadView[]
  /** The newest picks of the article; on its first page alone. */
  picks: PickView[]
  /** Published comments of the article. */
  count: number
  page: number
  pages: number
}
