import { lt } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { preparedWrite } from '#db/prepared-write.ts'
import { changes as table } from '#db/schema/changes.ts'
import type { Change } from '#domain/changes.ts'
import { now } from '#lib/clock.ts'

/** How long another process may be away and still hear of a change; it begins with an empty cache anyway. */
const KEPT_MS = 24 * 3600_000

const changeRow = preparedWrite('insert-change', table, ['at', 'origin', 'change'], (tx, slots) => tx.insert(table).values(slots))

/** Writes down what a transaction changed, inside it. */
export async function insertChanges(tx: Tx, origin: string, list: Change[]): Promise<void> {
  for (const change of list) await changeRow(tx, { at: now(), origin, change })
}

/** Forgets changes that every process has heard of. */
export async function deleteOldChanges(tx: Tx): Promise<void> {
  await tx.delete(table).where(lt(table.at, new Date(now().getTime() - KEPT_MS)))
}
