import type { CommentView } from '#domain/comments/types.ts'
import type { Translate } from '#messages/translate.ts'
import { hasMessage } from '#messages/translate.ts'

/** What a reader is told in place of a comment's words. */
export function tombstone(comment: CommentView, t: Translate): string {
  if (comment.state === 'rejected') {
    const reason = reasonOf(comment, t)
    return reason ? t('comment.tombstone.rejectedFor', { reason }) : t('comment.tombstone.rejected')
  }
  if (comment.state === 'held') return t('comment.tombstone.held')
  return comment.state === 'erased' ? t('comment.tombstone.erased') : t('comment.tombstone.withdrawn')
}

/** What its writer is told above a comment of theirs that others do not see; null where they do. */
export function whatBecameOfYours(comment: CommentView, t: Translate): string | null {
  if (comment.state === 'held') return t('comment.yours.held')
  if (comment.state === 'withdrawn') return t('comment.yours.withdrawn')
  if (comment.state !== 'rejected') return null
  const reason = reasonOf(comment, t)
  return reason ? t('comment.yours.rejectedFor', { reason }) : t('comment.yours.rejected')
}

/** The house rule in words. A paper's own rule may have no sentence in the catalogue. */
function reasonOf({ reason }: CommentView, t: Translate): string {
  const key = `reason.${reason ?? ''}`
  return hasMessage(key) ? t(key) : ''
}
