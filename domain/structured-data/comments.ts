import type { Comment } from 'schema-dts'
import type { CommentView, ConversationView } from '#domain/comments/types.ts'
import { plainWords } from '#domain/comments/words/plain-words.ts'

/** More would weigh more than they tell: the page has them all. */
const MOST = 20

type Shown = CommentView & { author: NonNullable<CommentView['author']>; words: NonNullable<CommentView['words']> }
type Node = { view: Shown; replies: Node[] }
type Written = Exclude<Comment, string>

/** The first published comments of a page of the conversation, replies within what they answer. @param url the article's */
export function commentsOf({ threads }: ConversationView, url: string): Comment[] {
  let left = MOST
  const roots = threads.flatMap(({ comments }) => treeOf(comments, () => left-- > 0))
  return roots.map((node) => toComment(node, url))
}

const isShown = (view: CommentView): view is Shown => view.state === 'published' && view.author !== null && view.words !== null

/** Reading order and depths make a tree. What answers something that is gone stands where that stood. */
function treeOf(comments: CommentView[], hasRoom: () => boolean): Node[] {
  const roots: Node[] = []
  let above: { depth: number; replies: Node[] }[] = []
  for (const view of comments) {
    above = above.filter(({ depth }) => depth < view.depth)
    let replies = above.at(-1)?.replies ?? roots
    if (isShown(view) && hasRoom()) {
      const node: Node = { view, replies: [] }
      replies.push(node)
      ;({ replies } = node)
    }
    above.push({ depth: view.depth, replies })
  }
  return roots
}

const toComment = ({ view: { publicId, author, words, createdAt }, replies }: Node, url: string): Written => ({
  '@type': 'Comment',
  url: `${url}#comment-${publicId}`,
  author: { '@type': 'Person', name: author.name },
  dateCreated: createdAt.toISOString(),
  text: plainWords(words),
  ...(replies.length > 0 && { comment: replies.map((reply) => toComment(reply, url)) }),
})
