import { afterEach, beforeEach, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { changes } from '#db/schema/changes.ts'
import { articleReads, mostRead } from '#db/schema/reads.ts'
import { anArticle, aSection, type Section } from '#db/testing/factories.ts'
import { setArticle } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system } from '#domain/access/actor.ts'
import { countReads } from '#domain/reads/count-reads.ts'
import { listMostRead } from '#domain/reads/queries.ts'
import { aMember } from '#domain/testing/members.ts'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const HOUR_MS = 3_600_000
let news: Section | undefined

beforeEach(async () => {
  news ??= await write((tx) => aSection(tx, { slug: 'news' }))
  await write(async (tx) => {
    await tx.delete(articleReads)
    await tx.delete(mostRead)
    await tx.delete(changes)
  })
})
afterEach(() => {
  shiftClock(0)
})

const story = (slug: string, given = {}) => write((tx) => anArticle(tx, { slug, sectionId: news?.id ?? 0, ...given }))
const count = async (opened: Record<string, number>) => {
  expect(await countReads({ actor: system }, new Map(Object.entries(opened)))).toEqual({ ok: true, value: null })
}
const listed = async () => (await listMostRead(10)).map(({ href }) => href)
const told = async () => (await read().select().from(changes)).map((row) => row.change)

test('what is opened most comes first, and what is no story counts for nothing', async () => {
  for (const slug of ['first', 'second', 'third']) await story(slug)
  await count({ '/news/second': 2, '/news/first': 5, '/news/third': 1, '/news/nothing': 90, '/news/%E0%A4%A': 90, '/sport/first': 9 })
  expect(await listed()).toEqual(['/news/first', '/news/second', '/news/third'])
  expect(await told()).toEqual([{ kind: 'most-read-changed' }])
})

test('counts of an hour are added up; the list changes once an hour, and pages hear of it only when it came out otherwise', async () => {
  for (const slug of ['a', 'b']) await story(slug)
  await count({ '/news/a': 2, '/news/b': 1 })
  await count({ '/news/b': 10 })
  expect(await listed()).toEqual(['/news/a', '/news/b'])
  expect(await read().select().from(articleReads)).toHaveLength(2)
  shiftClock(HOUR_MS)
  await count({})
  expect(await listed()).toEqual(['/news/b', '/news/a'])
  shiftClock(2 * HOUR_MS)
  await count({ '/news/b': 1 })
  expect(await told()).toHaveLength(2)
})

test('a day that is short of stories is filled up with the week’s', async () => {
  for (const slug of ['today', 'tuesday', 'long-ago']) await story(slug)
  await count({ '/news/long-ago': 50 })
  shiftClock(6 * 24 * HOUR_MS)
  await count({ '/news/tuesday': 20 })
  shiftClock(8 * 24 * HOUR_MS)
  await count({ '/news/today': 1 })
  expect(await listed()).toEqual(['/news/today', '/news/tuesday'])
  expect(await read().select().from(articleReads)).toHaveLength(2)
})

test('what was taken down is not listed, nor what is a page of the paper; the list ends with each of its stories', async () => {
  const [gone, kept] = [await story('gone'), await story('kept')]
  await story('about', { kind: 'page' })
  await count({ '/news/gone': 3, '/news/kept': 2, '/news/about': 9 })
  await setArticle(gone.id, { state: 'unpublished' })
  const { value, recorded } = await recording(() => listMostRead(10))
  expect(value).toEqual([{ id: kept.id, kind: 'story', headline: kept.headline, href: '/news/kept' }])
  expect(recorded.tags).toEqual(new Set(['most-read', `article:${String(kept.id)}`]))
})

test('nobody else counts', async () => {
  await story('counted')
  for (const actor of [guest, await aMember('admin')])
    expect(await countReads({ actor }, new Map([['/news/counted', 1]]))).toMatchObject({ ok: false })
  expect(await read().select().from(articleReads)).toEqual([])
})
