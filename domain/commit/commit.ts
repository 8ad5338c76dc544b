import { randomUUID } from 'node:crypto'
import { write } from '#db/database.ts'
import type { Tx } from '#db/open/database.ts'
import type { Change } from '#domain/changes.ts'
import { insertChanges } from '#domain/commit/store.ts'
import { shared } from '#lib/shared.ts'

/** What a work did: its value, and what it changed for readers. */
export type Done<T> = { value: T; changes: Change[] }

type Listener = (changes: Change[]) => void

const listeners = shared('change-listeners', () => new Set<Listener>())

/** Names this process in the changes table. */
export const processId = (): string => shared('process-id', () => randomUUID())

/** Calls `listener` after each commit of this process with what it changed. */
export function onChanges(listener: Listener): void {
  listeners.add(listener)
}

/**
 * Runs a work in one transaction, writes down what it changed in that same transaction, and, once it is on disk,
 * purges this process's pages. Every command of the paper writes through here, so that no purge can be forgotten.
 * @throws DbError
 */
export async function commit<T>(work: (tx: Tx) => Promise<Done<T>>): Promise<T> {
  const done = await write(async (tx) => {
    const result = await work(tx)
    await insertChanges(tx, processId(), result.changes)
    return result
  })
  if (done.changes.length > 0) for (const listener of listeners) listener(done.changes)
  return done.value
}
