import { afterEach, beforeEach, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { changes as table } from '#db/schema/changes.ts'
import { sections } from '#db/schema/site.ts'
import { aSection } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import type { Change } from '#domain/changes.ts'
import { commit, onChanges, processId } from '#domain/commit/commit.ts'
import { forgetOldChanges } from '#domain/commit/forget-old-changes.ts'
import { findLastChangeId, listChangesAfter } from '#domain/commit/queries.ts'
import { insertChanges } from '#domain/commit/store.ts'
import { shiftClock } from '#lib/clock.ts'

useTestDatabase()

const HOUR_MS = 3600_000
const posted = (articleId: number): Change => ({ kind: 'comment-posted', articleId })

/** What this process's page cache was told. */
let heard: Change[][] = []
onChanges((changes) => heard.push(changes))

beforeEach(() => {
  heard = []
})
afterEach(() => {
  shiftClock(0)
})

const written = async () => (await read().select().from(table)).map(({ change, origin }) => ({ change, origin }))
const slugs = async () => (await read().select({ slug: sections.slug }).from(sections)).map(({ slug }) => slug)

test('a work’s value comes back, and what it changed is written down and told once it is on disk', async () => {
  const list: Change[] = [posted(1), { kind: 'site-changed' }]
  const value = await commit(async (tx) => {
    await aSection(tx, { slug: 'kept' })
    expect(heard).toEqual([])
    return { value: 'done', changes: list }
  })
  expect(value).toBe('done')
  expect(heard).toEqual([list])
  expect(await slugs()).toContain('kept')
  expect(await written()).toEqual(list.map((change) => ({ change, origin: processId() })))
})

test('a work that changes nothing for readers tells nobody', async () => {
  const before = await written()
  await commit((tx) => aSection(tx).then(() => ({ value: null, changes: [] })))
  expect([heard, await written()]).toEqual([[], before])
})

test('a work that throws leaves nothing behind, and tells nobody', async () => {
  const before = await written()
  const work = commit(async (tx) => {
    await aSection(tx, { slug: 'undone' })
    await insertChanges(tx, processId(), [posted(2)])
    throw new Error('on second thoughts')
  })
  await expect(work).rejects.toThrow('on second thoughts')
  expect(await slugs()).not.toContain('undone')
  expect([heard, await written()]).toEqual([[], before])
})

test('when the changes cannot be written down, the work is undone with them', async () => {
  const unwritable = { kind: 'comment-posted', articleId: 1n } as unknown as Change
  const work = commit(async (tx) => {
    await aSection(tx, { slug: 'undone' })
    return { value: null, changes: [unwritable] }
  })
  await expect(work).rejects.toThrow()
  expect(await slugs()).not.toContain('undone')
  expect(heard).toEqual([])
})

test('works at the same time are each told of by themselves', async () => {
  await Promise.all([1, 2, 3].map((id) => commit(async () => Promise.resolve({ value: id, changes: [posted(id)] }))))
  expect(heard.map((list) => list.map((change) => 'articleId' in change && change.articleId)).toSorted()).toEqual([[1], [2], [3]])
})

test('a process hears of what others changed since, oldest first, and not of its own', async () => {
  const last = await findLastChangeId()
  await commit(async () => Promise.resolve({ value: null, changes: [posted(10)] }))
  await write((tx) => insertChanges(tx, 'another process', [posted(11), posted(12)]))
  await write((tx) => insertChanges(tx, 'a third', [posted(13)]))
  const mine = await listChangesAfter(last, processId())
  expect(mine.map(({ change }) => change)).toEqual([posted(11), posted(12), posted(13)])
  expect((await listChangesAfter(last, 'another process')).map(({ change }) => change)).toEqual([posted(10), posted(13)])
  const newest = await findLastChangeId()
  expect(mine.at(-1)?.id).toBe(newest)
  expect(await listChangesAfter(newest, processId())).toEqual([])
})

test('changes are kept for a day', async () => {
  const before = (await written()).length
  shiftClock(23 * HOUR_MS)
  await forgetOldChanges()
  expect(await written()).toHaveLength(before)
  await write((tx) => insertChanges(tx, 'another process', [posted(20)]))
  shiftClock(25 * HOUR_MS)
  await forgetOldChanges()
  expect(await written()).toEqual([{ change: posted(20), origin: 'another process' }])
})
