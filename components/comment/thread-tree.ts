import type { CommentView } from '#domain/comments/types.ts'

export type CommentNode = {
  comment: CommentView
  /** What it answers, where its place does not show it. */
  inReplyTo: CommentView['inReplyTo']
  replies: CommentNode[]
}

/** Levels of replies that a phone can show beside each other. Deeper ones stand on the last, and say what they answer. */
export const SHOWN_DEPTH = 3

/** A thread in reading order as a tree. */
export function threadTree(comments: CommentView[]): CommentNode[] {
  const roots: CommentNode[] = []
  /** The last node on each level of the layout, and the last comment on each level of the conversation. */
  const open: CommentNode[] = []
  const parents: CommentView[] = []
  for (const comment of comments) {
    const place = Math.min(comment.depth, SHOWN_DEPTH, open.length)
    const node: CommentNode = { comment, inReplyTo: comment.inReplyTo ?? answered(comment, parents), replies: [] }
    const siblings = open[place - 1]?.replies ?? roots
    siblings.push(node)
    open.splice(place, Infinity, node)
    parents.splice(comment.depth, Infinity, comment)
  }
  return roots
}

function answered(comment: CommentView, parents: CommentView[]): CommentView['inReplyTo'] {
  const parent = comment.depth > SHOWN_DEPTH ? parents[comment.depth - 1] : undefined
  return parent?.author ? { publicId: parent.publicId, name: parent.author.name } : null
}
