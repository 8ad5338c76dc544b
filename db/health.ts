import { desc, ne } from 'drizzle-orm'
import { read, write } from '#db/database.ts'
import { dbError } from '#db/errors.ts'
import { OBJECTS } from '#db/migrate/steps.ts'
import { heartbeat, migrations } from '#db/records.ts'
import { now } from '#lib/clock.ts'
import { shared } from '#lib/shared.ts'

/**
 * Name of the newest step that the open database went through: `0003_appeals`; '' before the first.
 * @throws DbError
 */
export async function currentMigration(): Promise<string> {
  try {
    const [newest] = await read()
      .select({ name: migrations.name })
      .from(migrations)
      .where(ne(migrations.name, OBJECTS))
      .orderBy(desc(migrations.name))
      .limit(1)
    return newest?.name.replace(/\.sql$/, '') ?? ''
  } catch (error) {
    throw dbError(error)
  }
}

const probe = shared<{ running: Promise<void> | null }>('probe', () => ({ running: null }))

/**
 * Writes one row, the same each time, and waits until it is on disk. Whoever asks meanwhile shares the answer, so
 * that asking often queues nothing.
 * @throws DbError saying why nothing can be written
 */
export async function probeWrite(): Promise<void> {
  probe.running ??= beat().finally(() => {
    probe.running = null
  })
  return probe.running
}

async function beat(): Promise<void> {
  const at = now()
  await write(async (tx) => {
    await tx.insert(heartbeat).values({ id: 1, at }).onConflictDoUpdate({ target: heartbeat.id, set: { at } })
  })
}
