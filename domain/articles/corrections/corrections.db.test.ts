import { afterEach, beforeAll, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { corrections } from '#db/schema/articles.ts'
import { aSection, anArticle } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { listCorrections } from '#domain/articles/corrections/queries.ts'
import { now, shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const HOUR = 3_600_000
const due = new Date(Math.floor(Date.now() / 1000) * 1000 + HOUR)

beforeAll(() =>
  write(async (tx) => {
    const { id: sectionId } = await aSection(tx, { slug: 'news' })
    const out = await anArticle(tx, { sectionId, slug: 'out', headline: 'Out' })
    const ahead = await anArticle(tx, { sectionId, slug: 'ahead', headline: 'Ahead', publishAt: due })
    const gone = await anArticle(tx, { sectionId, slug: 'gone', state: 'unpublished' })
    const draft = await anArticle(tx, { sectionId, slug: 'draft', state: 'draft' })
    for (const [minute, { id: articleId }] of [out, ahead, gone, draft, out].entries())
      await tx
        .insert(corrections)
        .values({ articleId, at: new Date(minute * 60_000), severity: 'serious', text: `No. ${String(minute)}`, before: 'b', after: 'a' })
  }),
)
afterEach(() => {
  shiftClock(0)
})

test('corrections of stories that readers can open are listed, newest first, and the list knows when the next story is out', async () => {
  const { value, recorded } = await recording(() => listCorrections(1))
  expect(value).toMatchObject({ page: 1, pages: 1 })
  expect(value.corrections.map((c) => c.text)).toEqual(['No. 4', 'No. 0'])
  expect(value.corrections[0]).toMatchObject({
    severity: 'serious',
    before: 'b',
    after: 'a',
    article: { headline: 'Out', href: '/news/out' },
  })
  expect(recorded).toEqual({ tags: new Set(['corrections']), validUntil: due.getTime() })
})

test('one of an embargoed story shows from its time on', async () => {
  shiftClock(due.getTime() - Date.now() - 2000)
  expect((await listCorrections(1)).corrections.map((c) => c.article.headline)).not.toContain('Ahead')
  shiftClock(due.getTime() - Date.now() + 2000)
  expect(now() >= due).toBe(true)
  const { value, recorded } = await recording(() => listCorrections(1))
  expect(value.corrections.map((c) => c.text)).toEqual(['No. 4', 'No. 1', 'No. 0'])
  expect(recorded.validUntil).toBe(Infinity)
})

test('thirty to a page', async () => {
  const { id: articleId } = await write((tx) => anArticle(tx))
  await write((tx) =>
    tx
      .insert(corrections)
      .values(Array.from({ length: 40 }, (_, n) => ({ articleId, at: new Date(HOUR + n), severity: 'clarification' as const, text: 't' }))),
  )
  const [first, second] = [await listCorrections(1), await listCorrections(2)]
  expect([first.corrections.length, second.corrections.length, first.pages]).toEqual([30, 12, 2])
})
