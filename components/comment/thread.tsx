import type { ReactNode } from 'react'
import { Comment } from '#components/comment/comment.tsx'
import { threadTree, type CommentNode } from '#components/comment/thread-tree.ts'
import type { CommentView, ThreadView } from '#domain/comments/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/comment/thread.module.css'

export type ThreadProps = {
  thread: ThreadView
  articleHref: string
  actions?: (comment: CommentView) => ReactNode
  site: SiteView
  t: Translate
}

/** A comment and what answers it, nested; with a link to the replies that are not here. An item of a list. */
export function Thread({ thread, ...rest }: ThreadProps) {
  const { articleHref, t } = rest
  const first = thread.comments[0]
  return (
    <>
      {threadTree(thread.comments).map((node) => (
        <Node key={node.comment.publicId} node={node} {...rest}>
          {thread.more > 0 && first ? (
            <p className={styles.more}>
              <a href={`${articleHref}/comments/${first.publicId}`}>{t('comment.moreReplies', { count: thread.more })}</a>
            </p>
          ) : null}
        </Node>
      ))}
    </>
  )
}

function Node({ node, children, ...rest }: Omit<ThreadProps, 'thread'> & { node: CommentNode; children?: ReactNode }) {
  return (
    <li className={styles.node}>
      <Comment comment={node.comment} inReplyTo={node.inReplyTo} {...rest} />
      {node.replies.length > 0 ? (
        <ol className={styles.replies}>
          {node.replies.map((reply) => (
            <Node key={reply.comment.publicId} node={reply} {...rest} />
          ))}
        </ol>
      ) : null}
      {children}
    </li>
  )
}
