import { expect, onTestFinished, test } from 'vitest'
import Sqlite from 'better-sqlite3'
import { closeDatabase, db, openDatabase, read, useDatabase, write } from '#db/database.ts'
import { probeWrite } from '#db/health.ts'
import { openSqlite } from '#db/open/sqlite.ts'
import { sections } from '#db/schema/site.ts'
import { aSection } from '#db/testing/factories.ts'
import { temporaryDatabase } from '#db/testing/sqlite-file.ts'

test('without a migrated database the first use says that there is none', async () => {
  await expect(openDatabase()).rejects.toMatchObject({ code: 'unreachable' })
  expect(() => read()).toThrow(expect.objectContaining({ code: 'unreachable' }))
})

test('whoever asks gets the same database, until it is closed', async () => {
  useDatabase(openSqlite(temporaryDatabase()))
  expect(db()).toBe(db())
  await write((tx) => aSection(tx))
  expect(await read().select().from(sections)).toHaveLength(1)
  await closeDatabase()
  expect(() => read()).toThrow(expect.objectContaining({ code: 'closed' }))
  await expect(write((tx) => aSection(tx))).rejects.toMatchObject({ code: 'closed' })
})

test('a probe tells when nothing can be written, and when it can again', async () => {
  const file = temporaryDatabase()
  useDatabase(openSqlite(file, { busyMs: 0 }))
  const other = new Sqlite(file)
  onTestFinished(async () => {
    other.close()
    await closeDatabase()
  })
  other.exec('begin immediate')
  await expect(probeWrite()).rejects.toMatchObject({ code: 'busy' })
  other.exec('rollback')
  await expect(probeWrite()).resolves.toBeUndefined()
})
