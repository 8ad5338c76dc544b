import { and, asc, desc, gt, ne } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { changes as table } from '#db/schema/changes.ts'
import type { Change } from '#domain/changes.ts'

/** The newest change's id, 0 for none: where a process that starts begins to listen. */
export async function findLastChangeId(): Promise<number> {
  const [row] = await read().select({ id: table.id }).from(table).orderBy(desc(table.id)).limit(1)
  return row?.id ?? 0
}

/** What other processes changed after change `id`, oldest first, at most 500. */
export async function listChangesAfter(id: number, notFrom: string): Promise<{ id: number; change: Change }[]> {
  const rows = await read()
    .select({ id: table.id, change: table.change })
    .from(table)
    .where(and(gt(table.id, id), ne(table.origin, notFrom)))
    .orderBy(asc(table.id))
    .limit(500)
  return rows.map((row) => ({ id: row.id, change: row.change as Change }))
}
