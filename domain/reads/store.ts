import { lt, sql } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { articleReads, mostRead } from '#db/schema/reads.ts'
import type { Permit } from '#domain/access/permit.ts'

/** Rows of one statement. */
const CHUNK = 200

/** Adds to what was counted within an hour. @param counts reads by article id */
export async function addReads(tx: Tx, _permit: Permit<'reads.count'>, hour: Date, counts: ReadonlyMap<number, number>): Promise<void> {
  const rows = [...counts].map(([articleId, reads]) => ({ articleId, hour, reads }))
  for (let at = 0; at < rows.length; at += CHUNK)
    await tx
      .insert(articleReads)
      .values(rows.slice(at, at + CHUNK))
      .onConflictDoUpdate({
        target: [articleReads.hour, articleReads.articleId],
        set: { reads: sql`${articleReads.reads} + excluded.reads` },
      })
}

export async function deleteReadsBefore(tx: Tx, _permit: Permit<'reads.count'>, hour: Date): Promise<void> {
  await tx.delete(articleReads).where(lt(articleReads.hour, hour))
}

/** @param ids article ids, the most read first */
export async function replaceMostRead(tx: Tx, _permit: Permit<'reads.count'>, ids: number[], at: Date): Promise<void> {
  await tx.delete(mostRead)
  if (ids.length > 0) await tx.insert(mostRead).values(ids.map((articleId, i) => ({ rank: i + 1, articleId, at })))
}
