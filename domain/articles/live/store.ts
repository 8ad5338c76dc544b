import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { articles } from '#db/schema/articles.ts'
import { liveBlocks } from '#db/schema/live.ts'
import type { Member, System } from '#domain/access/actor.ts'
import { assertSubject, type Permit } from '#domain/access/permit.ts'
import { publicId } from '#lib/ids.ts'

/** What a form sets of an update. */
export type BlockColumns = Pick<Required<typeof liveBlocks.$inferInsert>, 'at' | 'headline' | 'isKey' | 'body' | 'personId'>

type Add = Permit<'live.add', Member>
type Change = Permit<'live.change', Member>
type Seen = { id: number; version: number }

/** Adds an update. @returns whether its public id was free */
export async function insertBlock(
  tx: Tx,
  permit: Add,
  articleId: number,
  key: string,
  columns: BlockColumns,
  createdAt: Date,
): Promise<boolean> {
  assertSubject(permit, articleId)
  const rows = await tx
    .insert(liveBlocks)
    .values({ ...columns, publicId: key, articleId, createdAt })
    .onConflictDoNothing()
    .returning({ id: liveBlocks.id })
  return rows.length > 0
}

/** An update of a story that is being loaded, written when it happened. */
export type LoadedBlock = BlockColumns & { articleId: number }

/** Adds an update of a story that is being loaded. */
export async function insertLoadedBlock(tx: Tx, _permit: Permit<'paper.load', System>, block: LoadedBlock): Promise<void> {
  await tx.insert(liveBlocks).values({ ...block, publicId: publicId(), createdAt: block.at })
}

/** Rewrites an update, if it still is as it was seen. @returns whether it was */
export async function updateBlock(tx: Tx, permit: Change, { id, version }: Seen, columns: BlockColumns, updatedAt: Date): Promise<boolean> {
  assertSubject(permit, id)
  const rows = await tx
    .update(liveBlocks)
    .set({ ...columns, updatedAt, version: sql`${liveBlocks.version} + 1` })
    .where(and(eq(liveBlocks.id, id), eq(liveBlocks.version, version)))
    .returning({ id: liveBlocks.id })
  return rows.length > 0
}

/** Deletes an update, if it still is as it was seen: nobody takes out words that they have not read. @returns whether it was */
export async function deleteBlock(tx: Tx, permit: Change, { id, version }: Seen): Promise<boolean> {
  assertSubject(permit, id)
  const rows = await tx
    .delete(liveBlocks)
    .where(and(eq(liveBlocks.id, id), eq(liveBlocks.version, version)))
    .returning({ id: liveBlocks.id })
  return rows.length > 0
}

/** Notes that readers of a story have something new. Its version stays: whoever has its form open writes about something else. */
export async function touchStory(tx: Tx, _permit: Add | Change, articleId: number, at: Date): Promise<void> {
  await tx.update(articles).set({ updatedAt: at }).where(eq(articles.id, articleId))
}
