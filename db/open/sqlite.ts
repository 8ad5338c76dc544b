import type { Database } from '#db/open/database.ts'
import { openReader, openWriter } from '#db/open/sqlite-connections.ts'
import { openHandle, statementsOf } from '#db/open/sqlite-statements.ts'
import { attemptUpkeep, refreshStatistics, walTrimmer } from '#db/open/sqlite-upkeep.ts'
import { SqliteWriter, type WriterOptions } from '#db/open/sqlite-writer.ts'

export type SqliteOptions = WriterOptions & {
  /** A WAL longer than this many bytes is written back. */
  walBytes?: number
  /** How often the statistics of the query planner are looked after, ms. */
  statisticsMs?: number
}

/** SQLite writes the WAL back at 4 MB by itself, unless another process reads for long; then it is tried again from here on. */
const WAL_BYTES = 32 * 1024 * 1024

const STATISTICS_MS = 10 * 60_000

/**
 * Opens a migrated SQLite file: one connection that writes, by groups, and one that can only read.
 * @throws DbError
 */
export function openSqlite(file: string, options: SqliteOptions = {}): Database {
  const writing = openWriter(file)
  refreshStatistics(writing)
  const reader = reopenableReader(file)
  const trim = walTrimmer(writing, file, options.walBytes ?? WAL_BYTES)
  const statisticsMs = options.statisticsMs ?? STATISTICS_MS
  let nextStatistics = performance.now() + statisticsMs
  const onGroup = (works: number) => {
    trim()
    if (performance.now() >= nextStatistics) {
      nextStatistics = performance.now() + statisticsMs
      if (refreshStatistics(writing)) attemptUpkeep(reader.reopen)
    }
    options.onGroup?.(works)
  }
  const writer = new SqliteWriter(writing, { ...options, onGroup })
  let closing: Promise<void> | undefined
  const close = async () => {
    await writer.close()
    reader.close()
    refreshStatistics(writing)
    writing.close()
  }
  return {
    read: reader.drizzle,
    write: (work) => writer.write(work),
    connect: () => Promise.resolve(),
    close: () => (closing ??= close()),
  }
}

/** A connection reads the planner's statistics when it is opened and, if it can only read, never again. */
function reopenableReader(file: string) {
  let connection = openReader(file)
  let statements = statementsOf(connection)
  const handle = openHandle((sql) => statements(sql))
  return {
    drizzle: handle.drizzle,
    reopen: () => {
      const old = connection
      connection = openReader(file)
      statements = statementsOf(connection)
      old.close()
    },
    close: () => {
      handle.end()
      connection.close()
    },
  }
}
