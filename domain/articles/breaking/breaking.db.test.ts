import { afterEach, beforeAll, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { aSection, aSite } from '#db/testing/factories.ts'
import { frontSlotRows } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, type Member } from '#domain/access/actor.ts'
import { breakNews } from '#domain/articles/breaking/break-news.ts'
import { findBreaking } from '#domain/articles/breaking/queries.ts'
import { unpublishArticle } from '#domain/articles/unpublish-article.ts'
import { aMember } from '#domain/testing/members.ts'
import { aDraft, aPublished, done, formOf } from '#domain/testing/newsroom.ts'
import { now, shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const HOUR_MS = 3_600_000
let editor: Member
let [bridge, ferry] = ['', '']

beforeAll(async () => {
  await write(async (tx) => {
    await aSite(tx, { timeZone: 'Europe/London' })
    await aSection(tx, { slug: 'news' })
  })
  editor = await aMember('editor')
  bridge = await aPublished(editor, { headline: 'The bridge is closed', section: 'news' })
  ferry = await aPublished(editor, { headline: 'The ferry sails', section: 'news' })
})

afterEach(() => {
  shiftClock(0)
})

const up = (article: string, hours = 3) => breakNews({ actor: editor }, { article, hours })

test('news stands above everything for as long as an editor says, and pages know until when', async () => {
  expect((await recording(findBreaking)).recorded.tags).toContain('breaking')
  done(await up(bridge))
  const { value, recorded } = await recording(findBreaking)
  expect(value).toMatchObject({ publicId: bridge, headline: 'The bridge is closed', href: '/news/the-bridge-is-closed' })
  expect(recorded.validUntil).toBe(value?.until?.getTime())
  expect(Math.abs((value?.until?.getTime() ?? 0) - now().getTime() - 3 * HOUR_MS)).toBeLessThan(HOUR_MS)
  shiftClock(3 * HOUR_MS)
  expect(await findBreaking()).toBeNull()
})

test('there is one at a time, and only what stands there is taken down', async () => {
  done(await up(ferry))
  expect(await findBreaking()).toMatchObject({ publicId: ferry })
  expect(await frontSlotRows()).toHaveLength(1)
  done(await up(bridge, 0))
  expect(await findBreaking()).toMatchObject({ publicId: ferry })
  done(await up(ferry, 0))
  expect(await findBreaking()).toBeNull()
})

test('what readers cannot open does not break', async () => {
  const draft = await aDraft(editor, { headline: 'Not yet', section: 'news' })
  expect(await up(draft)).toEqual({ ok: false, error: { code: 'not-published' } })
  const due = new Date(now().getTime() + 2 * HOUR_MS)
  const later = await aPublished(editor, { headline: 'At noon', section: 'news', publishAt: due.toISOString().slice(0, 16) })
  done(await up(later, 24))
  const { value, recorded } = await recording(findBreaking)
  expect(value).toBeNull()
  shiftClock(recorded.validUntil - Date.now())
  expect(await findBreaking()).toMatchObject({ publicId: later })
  shiftClock(0)

  done(await up(bridge))
  done(await unpublishArticle({ actor: editor }, await formOf(bridge)))
  expect(await findBreaking()).toBeNull()
})

test('nobody but an editor breaks news', async () => {
  const before = await frontSlotRows()
  for (const [actor, code] of [
    [guest, 'not-signed-in'],
    [await aMember('member'), 'not-allowed'],
    [await aMember('writer'), 'not-allowed'],
    [await aMember('moderator'), 'not-allowed'],
  ] as const)
    expect(await breakNews({ actor }, { article: ferry, hours: 1 })).toEqual({ ok: false, error: { code } })
  expect(await up('0000000000000000')).toEqual({ ok: false, error: { code: 'gone' } })
  expect(await frontSlotRows()).toEqual(before)
})
