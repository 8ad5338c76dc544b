import { asc, eq } from 'drizzle-orm'
import { read, write } from '#db/database.ts'
import { users } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'
import { commentRevisions, comments } from '#db/schema/comments.ts'
import { frontSlots } from '#db/schema/front.ts'
import { liveBlocks } from '#db/schema/live.ts'
import { moderationEvents, pickSentences } from '#db/schema/moderation.ts'
import { pictures } from '#db/schema/pictures.ts'
import type { Article, Comment, User } from '#db/testing/factories.ts'
import { publicId, sortKey } from '#lib/ids.ts'

/*
 * What tests look at and change behind the program's back.
 */

export type Event = typeof moderationEvents.$inferSelect

/** A comment's row. @throws when there is none */
export async function commentRow(publicId: string): Promise<Comment> {
  const [row] = await read().select().from(comments).where(eq(comments.publicId, publicId))
  if (!row) throw new Error(`there is no comment ${publicId}`)
  return row
}

/** Every comment, in the order in which they were posted. */
export const commentRows = (): Promise<Comment[]> => read().select().from(comments).orderBy(asc(comments.id))

/** The plain words of every comment's first revision, in that order. */
export async function postedWords(): Promise<string[]> {
  const rows = await read()
    .select({ plain: commentRevisions.plain })
    .from(commentRevisions)
    .where(eq(commentRevisions.rev, 1))
    .orderBy(asc(commentRevisions.commentId))
  return rows.map(({ plain }) => plain)
}

/**
 * Many published comments by one account in a few statements: `replies[i]` of them below the i-th of as many threads.
 * @returns the first comments, oldest first
 */
export async function manyThreads(articleId: number, authorId: number, replies: number[]): Promise<Comment[]> {
  const at = new Date('2025-06-01T08:00:00Z')
  const row = (place: Pick<Comment, 'path' | 'depth' | 'parentId' | 'rootId'>) => ({
    ...{ publicId: publicId(), articleId, authorId, state: 'published' as const, currentRev: 1, createdAt: at, publishedAt: at },
    ...place,
  })
  const key = (n: number) => sortKey(at).slice(0, 9) + String(n).padStart(5, '0')
  return write(async (tx) => {
    const roots = await tx
      .insert(comments)
      .values(replies.map((_, i) => row({ path: key(i), depth: 0, parentId: 0, rootId: 0 })))
      .returning()
    const below = roots.flatMap(({ id, path }, i) =>
      Array.from({ length: replies[i] ?? 0 }, (_, n) => row({ path: `${path}.${key(n)}`, depth: 1, parentId: id, rootId: id })),
    )
    const made = below.length > 0 ? await tx.insert(comments).values(below).returning() : []
    const words = { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] }
    const revision = { rev: 1, source: 'Words.', plain: 'Words.', words, createdAt: at }
    await tx.insert(commentRevisions).values([...roots, ...made].map(({ id }) => ({ ...revision, commentId: id })))
    return roots
  })
}

/** The whole moderation log. */
export const eventRows = (): Promise<Event[]> => read().select().from(moderationEvents).orderBy(asc(moderationEvents.id))

/** The sentence that was published with an event, as a comment names the one that picked it. */
export async function sentenceOf(eventId: number | null): Promise<string | null> {
  if (eventId === null) return null
  const [row] = await read().select().from(pickSentences).where(eq(pickSentences.eventId, eventId))
  return row?.sentence ?? null
}

/** Every update of live stories. */
export const blockRows = () => read().select().from(liveBlocks).orderBy(asc(liveBlocks.id))

/** Every story, in the order in which they were begun. */
export const storyRows = (): Promise<Article[]> => read().select().from(articles).orderBy(asc(articles.id))

/** Every picture, in the order in which they came. */
export const pictureRows = () => read().select().from(pictures).orderBy(asc(pictures.id))

/** What stands on the front page by somebody's choice. */
export const frontSlotRows = () => read().select().from(frontSlots).orderBy(asc(frontSlots.id))

export async function setArticle(id: number, set: Partial<Article>): Promise<void> {
  await write((tx) => tx.update(articles).set(set).where(eq(articles.id, id)))
}

export async function setComment(id: number, set: Partial<Comment>): Promise<void> {
  await write((tx) => tx.update(comments).set(set).where(eq(comments.id, id)))
}

export async function setUser(id: number, set: Partial<User>): Promise<void> {
  await write((tx) => tx.update(users).set(set).where(eq(users.id, id)))
}

/** Deletes an account that has written nothing. */
export async function deleteUser(id: number): Promise<void> {
  await write((tx) => tx.delete(users).where(eq(users.id, id)))
}

/** Tries to change an event of the log, or to delete it: the database must refuse. */
export async function tamper(id: number, how: 'update' | 'delete'): Promise<void> {
  await write(async (tx) => {
    if (how === 'update') await tx.update(moderationEvents).set({ action: 'hold' }).where(eq(moderationEvents.id, id))
    else await tx.delete(moderationEvents).where(eq(moderationEvents.id, id))
  })
}
