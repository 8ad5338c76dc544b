import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { setImmediate as turn } from 'node:timers/promises'
import type { Tx } from '#db/open/database.ts'
import { openSqlite } from '#db/open/sqlite.ts'
import { sections } from '#db/schema/site.ts'
import { temporaryDatabase } from '#db/testing/sqlite-file.ts'

function openBoth(busyMs: number) {
  const file = temporaryDatabase()
  const database = openSqlite(file, { busyMs })
  const other = new Sqlite(file)
  onTestFinished(async () => {
    other.close()
    await database.close()
  })
  return { database, other }
}

const inserting = (slug: string) => async (tx: Tx) => {
  await tx.insert(sections).values({ slug, name: slug, colour: 'news', position: 0 })
}

test("another process's write is waited for, and the event loop goes on", async () => {
  const { database, other } = openBoth(60_000)
  other.exec('begin immediate')
  let isDone = false
  const writing = database.write(inserting('a')).then(() => (isDone = true))
  for (let i = 0; i < 100; i++) await turn()
  expect(isDone).toBe(false)
  other.exec('commit')
  await writing
  expect(await database.read.select().from(sections)).toHaveLength(1)
})

test('who has waited too long is told so, and later writes succeed', async () => {
  const { database, other } = openBoth(0)
  other.exec('begin immediate')
  const outcomes = await Promise.allSettled([database.write(inserting('a')), database.write(inserting('b'))])
  expect(outcomes).toMatchObject([{ reason: { code: 'busy' } }, { reason: { code: 'busy' } }])
  other.exec('rollback')
  await database.write(inserting('c'))
  expect(await database.read.select({ slug: sections.slug }).from(sections)).toEqual([{ slug: 'c' }])
})
