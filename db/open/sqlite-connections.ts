import Sqlite from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { DbError, dbError } from '#db/errors.ts'

/** Kibibytes of pages that a connection keeps; below both, the operating system caches the file anyway. */
const WRITER_CACHE = 16_000
const READER_CACHE = 32_000

/** While it opens, a connection may wait for another process this long (ms); from then on nothing blocks the event loop. */
const OPENING_MS = 5_000
const READER_BUSY_MS = 1_000

/** Rows of an index that are looked at for the planner's statistics: bounds the time that it takes. */
const ANALYSED_ROWS = 400

/** A WAL longer than this is cut back when SQLite starts it anew, bytes. */
const WAL_KEPT = 16 * 1024 * 1024

/**
 * The connection that writes. Its settings are set and read back on every open, since a file remembers none of them
 * and a reopened WAL database would silently be at synchronous=NORMAL, which loses acknowledged rows.
 * @throws DbError
 */
export function openWriter(file: string): Sqlite.Database {
  return opened(file, { timeout: OPENING_MS }, (connection) => {
    if (connection.pragma('journal_mode = WAL', { simple: true }) !== 'wal') throw new DbError('read-only', `${file} cannot be set to WAL`)
    setPragma(connection, 'synchronous', 2)
    setPragma(connection, 'fullfsync', 1)
    setPragma(connection, 'foreign_keys', 1)
    // Without it, REPLACE deletes rows past the triggers that forbid it.
    setPragma(connection, 'recursive_triggers', 1)
    setPragma(connection, 'cache_size', -WRITER_CACHE)
    setPragma(connection, 'journal_size_limit', WAL_KEPT)
    setPragma(connection, 'analysis_limit', ANALYSED_ROWS)
    setPragma(connection, 'busy_timeout', 0)
  })
}

/** The connection that reads: it cannot write, whatever it is told. @throws DbError */
export function openReader(file: string): Sqlite.Database {
  return opened(file, { readonly: true, timeout: READER_BUSY_MS }, (connection) => {
    setPragma(connection, 'query_only', 1)
    setPragma(connection, 'cache_size', -READER_CACHE)
  })
}

function opened(file: string, options: Sqlite.Options, set: (connection: Sqlite.Database) => void): Sqlite.Database {
  if (!existsSync(file)) throw new DbError('unreachable', `there is no database ${file}`)
  let connection: Sqlite.Database | undefined
  try {
    connection = new Sqlite(file, { ...options, fileMustExist: true })
    set(connection)
    return connection
  } catch (error) {
    connection?.close()
    throw dbError(error)
  }
}

function setPragma(connection: Sqlite.Database, name: string, value: number): void {
  connection.pragma(`${name} = ${String(value)}`)
  const read = connection.pragma(name, { simple: true })
  if (read !== value) throw new DbError('other', `${name} is ${String(read)} and not ${String(value)}`)
}
