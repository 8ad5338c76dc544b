import { copyFileSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { closeDatabase, useDatabase } from '#db/database.ts'
import type { Database } from '#db/open/database.ts'
import { openSqlite } from '#db/open/sqlite.ts'
import { pgliteTemplate, sqliteTemplate } from '#db/testing/template.ts'
import { usesPostgres } from '#lib/env.ts'

/**
 * Gives the test file a migrated, empty database of its own, behind read() and write(), and closes it afterwards:
 * SQLite in the vitest project `sqlite`, Postgres in `postgres`. Call it at the top of the file, or of a describe block.
 */
export function useTestDatabase(): void {
  let folder: string | undefined
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
    useDatabase(await openTestDatabase(folder))
  })
  afterAll(async () => {
    await closeDatabase()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })
}

/** A migrated, empty database of the project's kind; a file of it lies in `folder`. Close it. */
async function openTestDatabase(folder: string): Promise<Database> {
  if (usesPostgres()) {
    // Only the Postgres project pays for loading it.
    const { openPglite } = await import('#db/testing/pglite.ts')
    return openPglite(await openAsBlob(await pgliteTemplate()))
  }
  const file = join(folder, 'test.db')
  copyFileSync(sqliteTemplate(), file)
  return openSqlite(file)
}
