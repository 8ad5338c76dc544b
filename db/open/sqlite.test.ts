import { statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { asc, eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import type { Tx } from '#db/open/database.ts'
import { openReader, openWriter } from '#db/open/sqlite-connections.ts'
import { openSqlite, type SqliteOptions } from '#db/open/sqlite.ts'
import { sections } from '#db/schema/site.ts'
import { temporaryDatabase, temporaryFolder } from '#db/testing/sqlite-file.ts'

function open(options: SqliteOptions = {}, file = temporaryDatabase()) {
  const database = openSqlite(file, options)
  onTestFinished(() => database.close())
  const slugs = async () =>
    (await database.read.select({ slug: sections.slug }).from(sections).orderBy(asc(sections.id))).map(({ slug }) => slug)
  return { ...database, file, slugs }
}

const row = (slug: string) => ({ slug, name: slug, colour: 'news' as const, position: 0 })

const inserting = (slug: string) => async (tx: Tx) => {
  await tx.insert(sections).values(row(slug))
}

test('every open sets what a file does not remember, and reads it back', () => {
  const file = temporaryDatabase()
  for (let i = 0; i < 2; i++) {
    const writer = openWriter(file)
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers', 'busy_timeout'].map((name) =>
      writer.pragma(name, { simple: true }),
    )
    expect(settings).toEqual(['wal', 2, 1, 1, 0])
    writer.close()
  }
})

test('the reader cannot write', () => {
  const reader = openReader(temporaryDatabase())
  expect(() => reader.exec('delete from sections')).toThrow(/readonly/)
  reader.close()
})

test('a database that is not there is not made', () => {
  const folder = temporaryFolder()
  expect(() => openSqlite(`${folder}/none.db`)).toThrow(expect.objectContaining({ code: 'unreachable' }))
})

test('a write returns what its work did, and readers see it', async () => {
  const { write, slugs } = open()
  const [made] = await write((tx) => tx.insert(sections).values(row('a')).returning())
  expect(made).toMatchObject({ slug: 'a' })
  expect(await slugs()).toEqual(['a'])
})

test('works that wait together share few commits', async () => {
  const groups: number[] = []
  const { write, slugs } = open({ onGroup: (works) => groups.push(works) })
  const names = Array.from({ length: 200 }, (_, i) => `s${String(i)}`)
  await Promise.all(names.map((slug) => write(inserting(slug))))
  expect(await slugs()).toEqual(names)
  expect(groups.reduce((sum, works) => sum + works, 0)).toBe(200)
  expect(groups.length).toBeLessThan(100)
})

test('a work that fails is undone alone, and gives its own error', async () => {
  const { write, slugs } = open()
  const outcomes = await Promise.allSettled([
    write(inserting('a')),
    write(async (tx) => {
      await tx.insert(sections).values(row('b'))
      throw new RangeError('ours')
    }),
    write(async (tx) => {
      await tx.insert(sections).values(row('c'))
      await tx.insert(sections).values(row('a'))
    }),
    write(inserting('d')),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(outcomes[1]).toMatchObject({ reason: { name: 'RangeError' } })
  expect(outcomes[2]).toMatchObject({ reason: { code: 'unique', columns: ['slug'] } })
  expect(await slugs()).toEqual(['a', 'd'])
})

test('a work that awaits anything but its transaction is refused and undone; the others go on', async () => {
  const { write, slugs } = open()
  const stranger = Promise.withResolvers<undefined>()
  const outcomes = await Promise.allSettled([
    write(async (tx) => {
      await tx.insert(sections).values(row('a'))
      await stranger.promise
      await tx.insert(sections).values(row('late'))
    }),
    write(inserting('b')),
  ])
  expect(outcomes[0]).toMatchObject({ reason: { code: 'timeout' } })
  expect(outcomes[1]).toMatchObject({ status: 'fulfilled' })
  stranger.resolve(undefined)
  await write(inserting('c'))
  expect(await slugs()).toEqual(['b', 'c'])
})

test('the handle dies with its work, and what was prepared with it too', async () => {
  const { write, slugs } = open()
  const kept = await write((tx) => {
    const statement = tx.insert(sections).values(row('late')).prepare()
    return Promise.resolve({ tx, statement })
  })
  await expect((async () => kept.tx.insert(sections).values(row('late')))()).rejects.toMatchObject({ code: 'closed' })
  await expect((async () => kept.statement.execute())()).rejects.toMatchObject({ code: 'closed' })
  expect(await slugs()).toEqual([])
})

test('one statement serves rows and arrays alike', async () => {
  const { write } = open()
  await write(inserting('a'))
  const found = await write(async (tx) => {
    const query = () => tx.select({ slug: sections.slug }).from(sections).where(eq(sections.slug, 'a'))
    return [await query(), await query()]
  })
  expect(found).toEqual([[{ slug: 'a' }], [{ slug: 'a' }]])
})

test('timers and sockets get their turn while writes queue', async () => {
  const { write } = open()
  let turns = 0
  const count = () => {
    turns++
    next = setImmediate(count)
  }
  let next = setImmediate(count)
  for (let i = 0; i < 20; i++) await write(inserting(`s${String(i)}`))
  clearImmediate(next)
  expect(turns).toBeGreaterThan(19)
})

test('closing lets accepted writes finish, and refuses later ones', async () => {
  const { write, close, file, read } = open()
  const accepted = Promise.all(['a', 'b', 'c'].map((slug) => write(inserting(slug))))
  const closing = close()
  await expect(write(inserting('d'))).rejects.toMatchObject({ code: 'closed' })
  await closing
  await accepted
  const again = new Sqlite(file, { readonly: true })
  expect(again.prepare('select count(*) from sections').pluck().get()).toBe(3)
  again.close()
  await expect((async () => read.select().from(sections))()).rejects.toMatchObject({ code: 'closed' })
})

test('the planner gets its statistics while the database is open, and readers go on', async () => {
  const { write, read, file } = open({ statisticsMs: 0 })
  const prepared = read.select({ slug: sections.slug }).from(sections).prepare()
  expect(await prepared.execute()).toEqual([])
  await write(inserting('a'))
  const other = openReader(file)
  expect(other.prepare("select distinct tbl from sqlite_stat1 where tbl = 'sections'").pluck().all()).toEqual(['sections'])
  other.close()
  expect(await prepared.execute()).toEqual([{ slug: 'a' }])
})

test('a WAL that another reader kept growing is cut back afterwards', async () => {
  const file = temporaryDatabase()
  const { write, close } = open({ walBytes: 0 }, file)
  const other = openReader(file)
  other.exec('begin')
  other.prepare('select count(*) from sections').get()
  for (let i = 0; i < 40; i++) await write(inserting(`s${String(i)}`))
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
  other.exec('commit')
  other.close()
  await close()
  const next = open({ walBytes: 0 }, file)
  await next.write(inserting('last'))
  expect(statSync(`${file}-wal`).size).toBe(0)
})
