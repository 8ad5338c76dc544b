import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { openReader } from '#db/open/sqlite-connections.ts'

/**
 * Copies a SQLite database, in use or not, as of one moment. The copy has its name only once it is whole and on disk;
 * a file that had the name is replaced.
 * @throws the database's or the file system's error
 */
export function copySqlite(from: string, to: string): void {
  const unfinished = `${to}.part-${String(process.pid)}`
  const connection = openReader(from)
  try {
    // VACUUM INTO counts as writing; the connection stays a read-only one.
    connection.pragma('query_only = OFF')
    connection.prepare('VACUUM INTO ?').run(unfinished)
    // VACUUM INTO leaves this to whoever called it.
    syncToDisk(unfinished)
    renameSync(unfinished, to)
    syncToDisk(dirname(to))
  } finally {
    connection.close()
    rmSync(unfinished, { force: true })
  }
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
