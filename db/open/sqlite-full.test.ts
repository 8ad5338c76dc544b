import type Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { Tx } from '#db/open/database.ts'
import { openWriter } from '#db/open/sqlite-connections.ts'
import { SqliteWriter } from '#db/open/sqlite-writer.ts'
import { changes } from '#db/schema/changes.ts'
import { temporaryDatabase } from '#db/testing/sqlite-file.ts'

/** A writer on a disk with `pages` free pages of 4 kB. */
function openFull(pages: number) {
  const connection = openWriter(temporaryDatabase())
  onTestFinished(() => {
    connection.close()
  })
  const free = (more: number) => connection.pragma(`max_page_count = ${String(pagesOf(connection) + more)}`)
  free(pages)
  return { connection, free, writer: new SqliteWriter(connection, {}) }
}

const pagesOf = (connection: Sqlite.Database) => Number(connection.pragma('page_count', { simple: true }))

const inserting = (origin: string, bytes: number) => async (tx: Tx) => {
  await tx.insert(changes).values({ at: new Date(0), origin, change: 'x'.repeat(bytes) })
}

const origins = (connection: Sqlite.Database) => connection.prepare('select origin from changes order by id').pluck().all()

test('a full disk refuses every member of the group and leaves nothing half-written', async () => {
  const { connection, writer } = openFull(10)
  await writer.write(inserting('before', 10))
  const outcomes = await Promise.allSettled([
    writer.write(inserting('a', 10)),
    writer.write(inserting('b', 1_000_000)),
    writer.write(inserting('c', 10)),
  ])
  const full = { status: 'rejected', reason: { code: 'full' } }
  expect(outcomes.slice(0, 2)).toMatchObject([full, full])
  // The third had not begun: it is the first of the next group.
  expect(outcomes[2]).toMatchObject({ status: 'fulfilled' })
  expect(origins(connection)).toEqual(['before', 'c'])
})

test('when there is room again the same writer goes on', async () => {
  const { connection, free, writer } = openFull(2)
  await expect(writer.write(inserting('a', 1_000_000))).rejects.toMatchObject({ code: 'full' })
  await expect(writer.write(inserting('b', 1_000_000))).rejects.toMatchObject({ code: 'full' })
  free(1_000)
  await writer.write(inserting('c', 1_000_000))
  expect(origins(connection)).toEqual(['c'])
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
})
