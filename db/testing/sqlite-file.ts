import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { sqliteTemplate } from '#db/testing/template.ts'

/** A folder that is deleted when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A migrated, empty SQLite file in such a folder. */
export function temporaryDatabase(): string {
  const file = join(temporaryFolder(), 'test.db')
  copyFileSync(sqliteTemplate(), file)
  return file
}
