import pg from 'pg'
import { dbError } from '#db/errors.ts'
import { env } from '#lib/env.ts'

/** The trigger in objects.sql notifies here after each commit that wrote to `changes`. */
const CHANNEL = 'broadsheet_changes'
/** A connection that was lost is made again after this long; polling goes on meanwhile. */
const AGAIN_MS = 2_000

/**
 * Calls `wake` whenever another server's change is committed. On Postgres only; on SQLite there is nothing to listen to.
 * @returns a function that ends it
 * @throws DbError when the database cannot be reached at the start
 */
export async function listenForChanges(wake: () => void): Promise<() => Promise<void>> {
  const { DATABASE_URL } = env()
  if (DATABASE_URL === undefined) return () => Promise.resolve()
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let isEnded = false
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: DATABASE_URL })
    client = fresh
    fresh.on('error', () => undefined)
    fresh.on('notification', wake)
    fresh.on('end', () => {
      if (!isEnded) again = setTimeout(() => void connect().catch(() => client?.end()), AGAIN_MS).unref()
    })
    await fresh.connect()
    await fresh.query(`listen ${CHANNEL}`)
    wake()
  }
  const end = async () => {
    isEnded = true
    clearTimeout(again)
    await client?.end()
  }
  try {
    await connect()
  } catch (error) {
    await end()
    throw dbError(error)
  }
  return end
}
