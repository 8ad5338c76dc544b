import { countShownComments } from '#domain/articles/cards/queries.ts'
import { tag } from '#domain/changes.ts'
import {
  countReplies,
  countRoots,
  findRoot,
  findThreadOf,
  listAuthorAccounts,
  listReplies,
  listRoots,
  type ShownRow,
} from '#domain/comments/threads/queries.ts'
import { toCommentView, type Around } from '#domain/comments/threads/to-view.ts'
import type { ConversationView, ThreadView } from '#domain/comments/types.ts'
import { listRejectionReasons } from '#domain/moderation/queries.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** Threads on a page, and comments at most: what one page of HTML can carry and a person can read. */
export const THREADS_PER_PAGE = 50
export const COMMENTS_PER_PAGE = 200
/** Replies on a thread's own page. */
const THREAD_PAGE_REPLIES = 1000

/**
 * One page of an article's conversation as somebody sees it, newest thread first.
 * @param viewerId an account's id, 0 for a reader
 * @param page from 1; one that does not exist has no threads
 */
export async function conversationPage(articleId: number, viewerId: number, page: number): Promise<ConversationView> {
  dependsOn(tag.conversation(articleId))
  const [roots, total, counts] = await Promise.all([
    listRoots(articleId, viewerId, THREADS_PER_PAGE, (page - 1) * THREADS_PER_PAGE),
    countRoots(articleId, viewerId),
    countShownComments([articleId]),
  ])
  const threads = await withReplies(articleId, viewerId, roots, COMMENTS_PER_PAGE - roots.length)
  return { threads, count: counts.get(articleId) ?? 0, page, pages: Math.max(1, Math.ceil(total / THREADS_PER_PAGE)) }
}

/** The whole thread that a comment stands in; null when `viewerId` cannot see its first comment. */
export async function threadOf(articleId: number, viewerId: number, commentPublicId: string): Promise<ThreadView | null> {
  dependsOn(tag.conversation(articleId))
  const rootPublicId = await findThreadOf(articleId, commentPublicId)
  const root = rootPublicId ? await findRoot(articleId, viewerId, rootPublicId) : null
  if (!root) return null
  const [thread] = await withReplies(articleId, viewerId, [root], THREAD_PAGE_REPLIES)
  return thread ?? null
}

async function withReplies(articleId: number, viewerId: number, roots: ShownRow[], budget: number): Promise<ThreadView[]> {
  const counts = await countReplies(roots.map((r) => r.id))
  const lists = new Map<number, ShownRow[]>()
  let left = budget
  // A member's own held reply is not counted, and is looked for in every thread.
  for (const root of roots.filter((r) => viewerId > 0 || counts.has(r.id))) {
    const replies = left > 0 ? await listReplies(root.id, viewerId, left) : []
    lists.set(root.id, replies)
    left -= replies.length
  }
  const around = await surroundings(articleId, viewerId, [...roots, ...[...lists.values()].flat()])
  return roots.map((root) => {
    const replies = lists.get(root.id) ?? []
    const shown = replies.filter((r) => r.state === 'published').length
    return { comments: [root, ...replies].map((row) => toCommentView(row, around)), more: Math.max(0, (counts.get(root.id) ?? 0) - shown) }
  })
}

async function surroundings(articleId: number, viewerId: number, rows: ShownRow[]): Promise<Around> {
  const rejected = rows.filter((r) => r.state === 'rejected').map((r) => r.id)
  const [authorAccounts, reasons] = await Promise.all([listAuthorAccounts(articleId), listRejectionReasons(rejected)])
  return { viewerId, authorAccounts, reasons, rows: new Map(rows.map((r) => [r.id, r])) }
}
