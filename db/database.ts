import { join } from 'node:path'
import { DbError } from '#db/errors.ts'
import type { Database, Db, Tx } from '#db/open/database.ts'
import { openPostgres } from '#db/open/postgres.ts'
import { openSqlite } from '#db/open/sqlite.ts'
import { env } from '#lib/env.ts'
import { shared } from '#lib/shared.ts'

/** One per process, however many copies of this module there are. */
const holder = shared<{ database: Database | null; isClosed: boolean }>('database', () => ({ database: null, isClosed: false }))

/** The file that holds everything, unless DATABASE_URL names a Postgres. */
export const sqliteFile = (): string => join(env().DATA_DIR, 'broadsheet.db')

/**
 * The process's database, opened at the first call. Nothing is connected yet on Postgres: see openDatabase().
 * @throws DbError when there is none, it cannot be opened, or it was closed
 */
export function db(): Database {
  if (holder.isClosed) throw new DbError('closed', 'the database is closed')
  return (holder.database ??= open())
}

function open(): Database {
  const url = env().DATABASE_URL
  return url === undefined ? openSqlite(sqliteFile()) : openPostgres(url)
}

/** Reads from the process's database. */
export const read = (): Db => db().read

/**
 * Writes in one transaction; resolves when it is on disk. See Database.write for what a work may do.
 * @throws DbError, or what the work threw
 */
export const write = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db().write(work)

/** Opens the migrated database and waits for its first answer. Called once, when the process starts. @throws DbError */
export async function openDatabase(): Promise<void> {
  holder.isClosed = false
  await db().connect()
}

/** Finishes the writes that were accepted and closes. Reads and writes are refused from then on. */
export async function closeDatabase(): Promise<void> {
  const { database } = holder
  holder.isClosed = true
  await database?.close()
  holder.database = null
}

/** Makes `database` the process's own, until it is closed. For tests and tools that opened one themselves. */
export function useDatabase(database: Database): void {
  holder.database = database
  holder.isClosed = false
}
