import type { Comment } from 'schema-dts'
import type { CommentView, ConversationView } from '#domain/comments/types.ts'
import { plainWords } from '#domain/comments/words/plain-words.ts'

/** More would weigh more than they tell: the page has them all. */
const MOST = 20

type Node = { view: CommentView; replies: Node[] }
type Written = Exclude<Comment, string>

/** The first published comments of a page of the conversation, replies within what they answer. @param url the article's */
export function commentsOf({ threads }: ConversationView, url: string): Comment[] {
  const shown = threads.flatMap(({ comments }) => comments).filter(isShown)
  return treeOf(shown.slice(0, MOST)).map((node) => toComment(node, url))
}

const isShown = ({ state, author, words }: CommentView): boolean => state === 'published' && author !== null && words !== null

/** Reading order and depths make a tree; what answers something that is gone stands a level higher. */
function treeOf(comments: CommentView[]): Node[] {
  const roots: Node[] = []
  let above: Node[] = []
  for (const view of comments) {
    const node: Node = { view, replies: [] }
    above = view.depth === 0 ? [] : above.filter((each) => each.view.depth < view.depth)
    const siblings = above.at(-1)?.replies ?? roots
    siblings.push(node)
    above.push(node)
  }
  return roots
}

const toComment = ({ view: { publicId, author, words, createdAt }, replies }: Node, url: string): Written => ({
  '@type': 'Comment',
  url: `${url}#comment-${publicId}`,
  author: { '@type': 'Person', name: author?.name ?? '' },
  dateCreated: createdAt.toISOString(),
  text: words ? plainWords(words) : '',
  ...(replies.length > 0 && { comment: replies.map((reply) => toComment(reply, url)) }),
})
