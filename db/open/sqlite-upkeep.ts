import { statSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { dbError, isDbError } from '#db/errors.ts'

/** At most once a second, since a reader of another process may keep it from succeeding. */
const TRIM_EVERY_MS = 1_000

/** Returns what to call after a commit: it writes back a WAL of more than `limit` bytes, when nobody reads it. */
export function walTrimmer(connection: Sqlite.Database, file: string, limit: number): () => void {
  let next = 0
  return () => {
    if (performance.now() < next) return
    next = performance.now() + TRIM_EVERY_MS
    const size = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
    if (size > limit) attemptUpkeep(() => connection.pragma('wal_checkpoint(TRUNCATE)'))
  }
}

/**
 * Has SQLite count its rows where it has not, or where there are ten times as many since; a few milliseconds at most.
 * Without counts it passes by the partial indexes: 100 ms instead of 0.1 for the comment counts of a front page.
 * @returns whether a count changed. Connections that are open keep planning with the old ones.
 */
export function refreshStatistics(connection: Sqlite.Database): boolean {
  return attemptUpkeep(() => {
    const before = statisticsOf(connection)
    // 0x10000: tables that this connection has not read, too. The reader's are meant.
    connection.pragma('optimize = 0x10002')
    return statisticsOf(connection) !== before
  })
}

function statisticsOf(connection: Sqlite.Database): string {
  const there = connection.prepare("select 1 from sqlite_schema where name = 'sqlite_stat1'").get()
  return there ? JSON.stringify(connection.prepare('select * from sqlite_stat1').all()) : ''
}

/** Upkeep that a full disk or another process refuses loses nothing, and its turn comes again. */
export function attemptUpkeep<T>(work: () => T): T | false {
  try {
    return work()
  } catch (error) {
    if (isDbError(dbError(error))) return false
    throw error
  }
}
