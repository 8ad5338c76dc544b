import type { z } from 'zod'
import type { Addresses } from '#domain/api/addresses.ts'
import type { threadAnswer } from '#domain/api/schema/comments.ts'
import type { CommentView, ThreadView } from '#domain/comments/types.ts'
import { wordsToHtml } from '#domain/comments/words/words-to-html.ts'

type Thread = z.input<typeof threadAnswer>

/** What a comment is said with. */
export type Speech = {
  /** The sentence in place of its words. */
  placeholder: (comment: CommentView) => string
  /** A writer without a name. */
  anonymous: string
}

/** Where a thread stands: its story's public id and path. */
export type ThreadPlace = { article: string; href: string }

/** A thread as readers see it. */
export function toThread({ comments, more }: ThreadView, { article, href }: ThreadPlace, to: Addresses, speech: Speech): Thread {
  const [first] = comments
  return {
    comments: comments.map((comment) => toComment(comment, href, to, speech)),
    more,
    api: to.thread(article, first?.publicId ?? ''),
  }
}

function toComment(comment: CommentView, href: string, to: Addresses, speech: Speech): Thread['comments'][number] {
  const { publicId, author, words, createdAt, editedAt, depth, inReplyTo, pick } = comment
  return {
    id: publicId,
    url: to.at(`${href}/comments/${publicId}`),
    placeholder: words ? null : speech.placeholder(comment),
    author: author && { ...author, name: author.name || speech.anonymous },
    words,
    html: words && wordsToHtml(words, to.base),
    created: createdAt.toISOString(),
    edited: author ? (editedAt?.toISOString() ?? null) : null,
    depth,
    pick: pick && { reason: pick.sentence, at: pick.at.toISOString() },
    inReplyTo: inReplyTo && { id: inReplyTo.publicId, name: inReplyTo.name || speech.anonymous },
  }
}
