import { readHealth } from '#domain/health/queries.ts'

export type Health = { ok: boolean; database: 'writable' | 'not writable'; migration: string | null }

/** Whether the paper is well: its database takes writes, and which migration it is at. Never throws. */
export async function health(): Promise<Health> {
  const { isWritable, migration } = await readHealth()
  return { ok: isWritable, database: isWritable ? 'writable' : 'not writable', migration }
}
