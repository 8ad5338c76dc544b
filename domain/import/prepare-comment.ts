import { createHmac } from 'node:crypto'
import { parseWords } from '#domain/comments/words/parse-words.ts'
import { digestOf } from '#domain/import/digest.ts'
import { htmlToComment } from '#domain/import/html/html-to-comment.ts'
import { htmlToText } from '#domain/import/html/html-to-text.ts'
import type { ReadyComment } from '#domain/import/types.ts'
import { instantOf } from '#domain/import/wxr/dates.ts'
import type { WxrComment } from '#domain/import/wxr/types.ts'
import type { CommentState } from '#db/schema/comments.ts'
import { now } from '#lib/clock.ts'
import { authSecret } from '#lib/secrets.ts'
import { cleanLine } from '#lib/text.ts'

/** As long as WordPress's own column: longer than what may be typed here, and nothing is cut. */
const MAX_LENGTH = 70_000

export type PreparedComment = { ready: ReadyComment | null; /** Why it is left, or what to know of it. */ codes: string[] }

/** @param storyId foreign id of the story that it stands below */
export function prepareComment(comment: WxrComment, storyId: string): PreparedComment {
  const codes: string[] = []
  const { source } = htmlToComment(comment.contentHtml)
  const parsed = parseWords(source, MAX_LENGTH)
  if (!parsed.ok) return { ready: null, codes: [`left-${parsed.error.code}`] }
  const { at } = instantOf(comment.date, comment.dateGmt, null)
  // A date is not invented: without one nothing is shown to readers.
  const state = at ? stateOf(comment.approved) : heldAtBest(stateOf(comment.approved))
  if (!at) codes.push('comment-no-date')
  const ready: ReadyComment = {
    kind: 'comment',
    foreignId: commentId(comment, storyId),
    digest: digestOf(comment.author, comment.contentHtml, comment.approved, comment.date, comment.dateGmt),
    type: comment.type || 'comment',
    status: comment.approved,
    parent: comment.parent === null || comment.parent === 0 ? null : String(comment.parent),
    name: cleanLine(htmlToText(comment.author)),
    key: authorKey(comment.authorEmail),
    at: (at ?? now()).toISOString(),
    state,
    ...{ source: parsed.value.source, words: parsed.value.words, plain: parsed.value.plain },
  }
  return { ready, codes }
}

export const commentId = ({ id, author, date, contentHtml }: WxrComment, storyId: string): string =>
  id === null ? `${storyId}:${digestOf(author, date, contentHtml)}` : String(id)

const stateOf = (approved: string): CommentState => (approved === '1' ? 'published' : approved === '0' ? 'held' : 'rejected')
const heldAtBest = (state: CommentState): CommentState => (state === 'published' ? 'held' : state)

/** One author's comments can be told together without the address: a keyed hash, which is good for nothing else. */
function authorKey(email: string): string | null {
  const address = email.trim().toLowerCase()
  return address === '' ? null : createHmac('sha256', authSecret()).update(`comment-author ${address}`).digest('hex')
}
