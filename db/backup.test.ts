import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { backupDatabase } from '#db/backup.ts'
import { closeDatabase, openDatabase, write } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { aSection } from '#db/testing/factories.ts'
import { temporaryFolder } from '#db/testing/sqlite-file.ts'
import { env } from '#lib/env.ts'

/** A paper's own data folder: the configuration is read once per process, so its folder is put aside for a while. */
async function openPaper(): Promise<string> {
  const folder = temporaryFolder()
  const configured = vi.spyOn(env(), 'DATA_DIR', 'get').mockReturnValue(folder)
  await migrate()
  await openDatabase()
  onTestFinished(async () => {
    await closeDatabase()
    configured.mockRestore()
  })
  return folder
}

test('the running database is copied, with its media', async () => {
  const folder = await openPaper()
  await write((tx) => aSection(tx, { slug: 'harbour' }))
  mkdirSync(join(folder, 'media'))
  writeFileSync(join(folder, 'media', 'a.jpg'), 'picture')
  const copy = join(folder, 'copy.db')
  await backupDatabase(copy)
  const copied = new Sqlite(copy, { readonly: true })
  expect(copied.prepare('select slug from sections').pluck().all()).toEqual(['harbour'])
  expect(copied.pragma('integrity_check', { simple: true })).toBe('ok')
  copied.close()
  expect(readFileSync(`${copy}.media/a.jpg`, 'utf8')).toBe('picture')
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
})

test('nothing is overwritten', async () => {
  const folder = await openPaper()
  const copy = join(folder, 'copy.db')
  writeFileSync(copy, 'mine')
  await expect(backupDatabase(copy)).rejects.toThrow(`${copy} exists already`)
  expect(readFileSync(copy, 'utf8')).toBe('mine')
})

test('a copy that cannot be made leaves nothing behind', async () => {
  const folder = await openPaper()
  await expect(backupDatabase(join(folder, 'none', 'copy.db'))).rejects.toThrow(`there is no folder ${join(folder, 'none')}`)
  expect(existsSync(join(folder, 'none'))).toBe(false)
})
