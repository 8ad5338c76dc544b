import { and, asc, eq, gt, lte } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { comments } from '#db/schema/comments.ts'
import { moderationEvents } from '#db/schema/moderation.ts'

const { id, publicId, state, reviewedRev, pickEventId, version } = comments

/**
 * Comments `after` an internal id up to `upTo`, in order, each with all of its events, oldest first. One statement,
 * so that a decision made meanwhile shows in both or in neither.
 */
export async function listLogged(after: number, upTo: number): Promise<Logged[]> {
  const rows = await read()
    .select({ comment: { id, publicId, state, reviewedRev, pickEventId, version }, event: moderationEvents })
    .from(comments)
    .leftJoin(moderationEvents, eq(moderationEvents.commentId, comments.id))
    .where(and(gt(comments.id, after), lte(comments.id, upTo)))
    .orderBy(asc(comments.id), asc(moderationEvents.id))
  const logged = new Map<number, Logged>()
  for (const { comment, event } of rows) {
    const entry = logged.get(comment.id) ?? { comment, events: [] }
    if (event) entry.events.push(event)
    logged.set(comment.id, entry)
  }
  return [...logged.values()]
}

export type Logged = {
  comment: Pick<typeof comments.$inferSelect, 'id' | 'publicId' | 'state' | 'reviewedRev' | 'pickEventId' | 'version'>
  events: (typeof moderationEvents.$inferSelect)[]
}

/** The id of the `n`th comment after an internal id, or of the last one; null where none follows. */
export async function findNthAfter(after: number, n: number): Promise<number | null> {
  const rows = await read().select({ id }).from(comments).where(gt(comments.id, after)).orderBy(asc(comments.id)).limit(n)
  return rows.at(-1)?.id ?? null
}
