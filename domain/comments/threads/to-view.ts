import { isStaff } from '#domain/access/actor.ts'
import { MAX_DEPTH } from '#domain/comments/path.ts'
import type { PickRow, ShownRow } from '#domain/comments/threads/queries.ts'
import type { CommentView, PickView } from '#domain/comments/types.ts'
import { beginningOf } from '#domain/comments/words/beginning-of.ts'
import { readWords } from '#domain/comments/words/read-words.ts'

/** What a row is shown with besides itself. */
export type Around = {
  viewerId: number
  authorAccounts: Set<number | null>
  /** Rows that may be answered by it, by id. */
  rows: Map<number, ShownRow>
  /** Comment id → code of the rule that its rejection named. */
  reasons: Map<number, string>
}

/** A row as `viewerId` sees it: a tombstone unless it is published or their own. */
export function toCommentView(row: ShownRow, around: Around): CommentView {
  const isMine = row.authorId !== null && row.authorId === around.viewerId
  const isShown = row.state === 'published' || (isMine && row.state !== 'erased')
  const { publicId, state, createdAt, editedAt, depth, version } = row
  return {
    ...{ publicId, state, createdAt, editedAt, depth, version, isMine },
    author: isShown
      ? { name: nameOf(row), isStaff: isStaff(row.roles ?? []), isArticleAuthor: around.authorAccounts.has(row.authorId) }
      : null,
    words: isShown ? readWords(row.words) : null,
    inReplyTo: inReplyTo(row, around.rows),
    reason: around.reasons.get(row.id) ?? null,
    pick: pickedOf(row),
  }
}

/** A pick stands while its comment does not show, and is told with it alone. */
const pickedOf = ({ state, sentence, pickedAt: at }: ShownRow): CommentView['pick'] =>
  state === 'published' && sentence !== null && at !== null ? { sentence, at } : null

/** A picked comment in short. */
export const toPickView = ({ publicId, words, sentence, at, ...row }: PickRow): PickView => ({
  ...{ publicId, sentence, at, name: nameOf(row) },
  excerpt: beginningOf(readWords(words)),
})

const nameOf = (row: { displayName: string | null; authorName: string | null }): string => row.displayName ?? row.authorName ?? ''

/** Said only where the layout cannot show it: on the last level, which holds all deeper ones too. */
function inReplyTo(row: ShownRow, rows: Map<number, ShownRow>): CommentView['inReplyTo'] {
  const parent = row.depth >= MAX_DEPTH ? rows.get(row.parentId) : undefined
  return parent?.state === 'published' ? { publicId: parent.publicId, name: nameOf(parent) } : null
}
