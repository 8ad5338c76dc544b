import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { copySqlite } from '#db/copy-sqlite.ts'
import { sqliteFile } from '#db/database.ts'
import { DbError, dbError } from '#db/errors.ts'
import { env, usesPostgres } from '#lib/env.ts'

/**
 * Copies the paper's SQLite database, in use or not, to `file`, and its media folder, if there is one, to `file.media`.
 * The copy has its name only once it is whole; nothing that exists is overwritten.
 * @throws DbError ('other': Postgres, no such folder, or the name is taken; 'full', 'read-only' …)
 */
export async function backupDatabase(file: string): Promise<void> {
  if (usesPostgres()) throw new DbError('other', 'a Postgres database is copied with pg_dump, and the media folder beside it')
  const target = resolve(file)
  if (!existsSync(dirname(target))) throw new DbError('other', `there is no folder ${dirname(target)}: make it first`)
  const media = join(env().DATA_DIR, 'media')
  for (const path of [target, `${target}.media`]) {
    if (existsSync(path)) throw new DbError('other', `${path} exists already`)
  }
  const unfinished = `${target}.part-${String(process.pid)}`
  try {
    // In this order, since a picture is stored before the row that shows it; the names last, since they say that all is there.
    copySqlite(sqliteFile(), unfinished)
    if (existsSync(media)) await copyFolder(media, `${target}.media`)
    await rename(unfinished, target)
  } catch (error) {
    throw dbError(error)
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  const unfinished = `${to}.part-${String(process.pid)}`
  try {
    await cp(from, unfinished, { recursive: true })
    await rename(unfinished, to)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}
