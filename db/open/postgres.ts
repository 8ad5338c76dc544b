import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { dbError, isDbError } from '#db/errors.ts'
import type { Database, Db, Tx } from '#db/open/database.ts'
import { retrying } from '#db/open/retrying.ts'

/** Connections for reading and for writing, each; a server's default of 100 then serves five of our processes. */
const POOL = 10

/** Nothing may wait longer than these, ms. A write that awaits a stranger is ended by the third. */
const CONNECT_MS = 3_000
const LIMITS = '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=2000'

/**
 * Two pools on one Postgres, one of which can only read. Connects when first used.
 * @param url postgres://user:password@host:port/database
 */
export function openPostgres(url: string): Database {
  const reading = pool(url, `${LIMITS} -c default_transaction_read_only=on`)
  const writing = pool(url, LIMITS)
  let closing: Promise<void> | undefined
  const close = async () => {
    await writing.end()
    await reading.end()
  }
  return {
    // The kit makes Postgres tables and drizzle Postgres queries; the calls are the same.
    read: drizzle(reading) as unknown as Db,
    write: (work) => retrying((begun) => transact(writing, work, begun)),
    async connect() {
      try {
        await Promise.all([reading.query('select 1'), writing.query('select 1')])
      } catch (error) {
        throw dbError(error)
      }
    },
    close: () => (closing ??= close()),
  }
}

/** Not drizzle's own way from a pool to a transaction: it keeps a connection for ever whose `begin` failed. */
async function transact<T>(from: pg.Pool, work: (tx: Tx) => Promise<T>, begun: () => void): Promise<T> {
  const client = await from.connect()
  let isBroken = false
  try {
    return await drizzle(client).transaction((tx) => {
      begun()
      return work(tx as unknown as Tx)
    })
  } catch (error) {
    const refusal = dbError(error)
    isBroken = isDbError(refusal) && (refusal.code === 'unreachable' || refusal.code === 'timeout')
    throw refusal
  } finally {
    client.release(isBroken)
  }
}

function pool(url: string, options: string): pg.Pool {
  const made = new pg.Pool({ connectionString: url, max: POOL, connectionTimeoutMillis: CONNECT_MS, options })
  // A connection that the server ends says so by an event, in use or idle; unheard, it would end the process.
  made.on('error', ignored)
  made.on('connect', (client) => client.on('error', ignored))
  return made
}

/** Whoever uses the connection gets the error from their query. */
const ignored = () => undefined
