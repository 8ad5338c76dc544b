import { countShownOf } from '#domain/articles/cards/queries.ts'
import { tag } from '#domain/changes.ts'
import {
  countReplies,
  countRoots,
  findRoot,
  findRootPath,
  findThreadOf,
  listAuthorAccounts,
  listPicks,
  listReplies,
  listRoots,
  listRootsBefore,
  type ShownRow,
} from '#domain/comments/threads/queries.ts'
import { toCommentView, toPickView, type Around } from '#domain/comments/threads/to-view.ts'
import type { ConversationView, ThreadPage, ThreadView } from '#domain/comments/types.ts'
import { listRejectionReasons } from '#domain/moderation/queries.ts'
import { dependsOn } from '#lib/dependencies.ts'

/** Threads on a page, and comments at most: what one page of HTML can carry and a person can read. */
export const THREADS_PER_PAGE = 50
export const COMMENTS_PER_PAGE = 200
/** Picks above a conversation: more would be a list of their own. */
const PICKS_SHOWN = 3
/** Replies on a thread's own page. */
const THREAD_PAGE_REPLIES = 1000

/**
 * One page of an article's conversation as somebody sees it, newest thread first.
 * @param viewerId an account's id, 0 for a reader
 * @param page from 1; one that does not exist has no threads
 */
export async function conversationPage(articleId: number, viewerId: number, page: number): Promise<ConversationView> {
  dependsOn(tag.conversation(articleId))
  const [roots, count] = await Promise.all([
    listRoots(articleId, viewerId, THREADS_PER_PAGE, (page - 1) * THREADS_PER_PAGE),
    countShownOf(articleId),
  ])
  const isWhole = page === 1 && roots.length < THREADS_PER_PAGE
  const total = isWhole ? roots.length : await countRoots(articleId, viewerId)
  const threads = await withReplies(articleId, viewerId, roots, COMMENTS_PER_PAGE - roots.length)
  const picks = page === 1 && mayHavePicks(threads, isWhole) ? await listPicks(articleId, PICKS_SHOWN) : []
  return { threads, picks: picks.map(toPickView), count, page, pages: Math.max(1, Math.ceil(total / THREADS_PER_PAGE)) }
}

/** A conversation that is all here says by itself that nothing in it is picked: then nobody asks. */
const mayHavePicks = (threads: ThreadView[], isWhole: boolean): boolean =>
  threads.some(({ comments, more }) => more > 0 || comments.some(({ pick }) => pick)) || !isWhole

/** The whole thread that a comment stands in; null when `viewerId` cannot see its first comment. */
export async function threadOf(articleId: number, viewerId: number, commentPublicId: string): Promise<ThreadView | null> {
  dependsOn(tag.conversation(articleId))
  const rootPublicId = await findThreadOf(articleId, commentPublicId)
  const root = rootPublicId ? await findRoot(articleId, viewerId, rootPublicId) : null
  if (!root) return null
  const [thread] = await withReplies(articleId, viewerId, [root], THREAD_PAGE_REPLIES)
  return thread ?? null
}

/**
 * Threads of an article as readers see them, newest first, from behind the one that begins with the comment `after`.
 * @returns null when no thread of this article begins with it
 */
export async function threadsAfter(articleId: number, after: string | undefined, limit: number): Promise<ThreadPage | null> {
  dependsOn(tag.conversation(articleId))
  const path = after === undefined ? undefined : await findRootPath(articleId, after)
  if (path === null) return null
  const roots = await (path === undefined ? listRoots(articleId, 0, limit + 1, 0) : listRootsBefore(articleId, path, limit + 1))
  const shown = roots.slice(0, limit)
  const threads = await withReplies(articleId, 0, shown, COMMENTS_PER_PAGE - shown.length)
  return { threads, next: roots.length > limit ? (shown.at(-1)?.publicId ?? null) : null }
}

async function withReplies(articleId: number, viewerId: number, roots: ShownRow[], budget: number): Promise<ThreadView[]> {
  const counts = await countReplies(roots.map((r) => r.id))
  const lists = await repliesOf(roots, counts, viewerId, budget)
  const around = await surroundings(articleId, viewerId, [...roots, ...[...lists.values()].flat()])
  return roots.map((root) => {
    const replies = lists.get(root.id) ?? []
    const shown = replies.filter((r) => r.state === 'published').length
    return { comments: [root, ...replies].map((row) => toCommentView(row, around)), more: Math.max(0, (counts.get(root.id) ?? 0) - shown) }
  })
}

/** The replies of each thread, `budget` of them at most: the threads' in their order, each thread's in reading order. */
async function repliesOf(
  roots: ShownRow[],
  counts: Map<number, number>,
  viewerId: number,
  budget: number,
): Promise<Map<number, ShownRow[]>> {
  // A member's own held reply is not counted, and is looked for in every thread.
  const answered = roots.filter((r) => viewerId > 0 || counts.has(r.id)).map((r) => r.id)
  if (answered.length === 0) return new Map()
  if ([...counts.values()].reduce((sum, n) => sum + n, 0) <= budget) {
    const all = await listReplies(answered, viewerId, budget + 1)
    if (all.length <= budget) return Map.groupBy(all, (r) => r.rootId)
  }
  // More than the page can carry: thread by thread, so that the first ones are told whole.
  const lists = new Map<number, ShownRow[]>()
  let left = budget
  for (const id of answered) {
    const replies = left > 0 ? await listReplies([id], viewerId, left) : []
    lists.set(id, replies)
    left -= replies.length
  }
  return lists
}

async function surroundings(articleId: number, viewerId: number, rows: ShownRow[]): Promise<Around> {
  const rejected = rows.filter((r) => r.state === 'rejected').map((r) => r.id)
  const [authorAccounts, reasons] = await Promise.all([listAuthorAccounts(articleId), listRejectionReasons(rejected)])
  return { viewerId, authorAccounts, reasons, rows: new Map(rows.map((r) => [r.id, r])) }
}
