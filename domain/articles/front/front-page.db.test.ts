import { beforeAll, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { frontSlots } from '#db/schema/front.ts'
import { anArticle, aSection, type Article, type Section } from '#db/testing/factories.ts'
import { setArticle } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { frontPage } from '#domain/articles/front/front-page.ts'
import { now } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const HOUR_MS = 3_600_000
let sections: Section[] = []
const news: Article[] = []
const sport: Article[] = []

// News comes out every hour; sport did last year.
beforeAll(async () => {
  await write(async (tx) => {
    sections = [await aSection(tx, { slug: 'news' }), await aSection(tx, { slug: 'sport' }), await aSection(tx, { slug: 'empty' })]
    const at = (hours: number) => new Date(now().getTime() - hours * HOUR_MS)
    const [first, second] = sections
    for (let n = 1; n <= 70; n++) news.push(await anArticle(tx, { sectionId: first?.id ?? 0, publishAt: at(n) }))
    for (let n = 1; n <= 4; n++) sport.push(await anArticle(tx, { sectionId: second?.id ?? 0, publishAt: at(9_000 + n) }))
  })
})

const front = () => frontPage(sections)
const put = (given: typeof frontSlots.$inferInsert) => write((tx) => tx.insert(frontSlots).values(given))

test('a section that publishes seldom has its band beside one that publishes hourly', async () => {
  const { lead, bands } = await front()
  expect(lead?.publicId).toBe(news[0]?.publicId)
  expect(bands.map((b) => [b.section.slug, b.cards.length])).toEqual([
    ['news', 6],
    ['sport', 4],
  ])
})

test('what somebody put there stands there until its time is over, which the page knows', async () => {
  const until = new Date(now().getTime() + HOUR_MS)
  await put({ place: 'lead', articleId: sport[2]?.id ?? 0 })
  await put({ place: 'breaking', articleId: news[5]?.id ?? 0, until })
  await put({ place: 'secondary', articleId: news[6]?.id ?? 0, until: new Date(now().getTime() - HOUR_MS) })
  const { value, recorded } = await recording(front)
  expect(value.lead?.publicId).toBe(sport[2]?.publicId)
  // What is breaking stands above the page, so it stands nowhere on it.
  expect(JSON.stringify(value)).not.toContain(news[5]?.publicId)
  expect(value.secondary.map((c) => c.publicId)).toEqual(news.slice(0, 3).map((a) => a.publicId))
  expect(recorded.validUntil).toBe(until.getTime())
})

test('a chosen story that was taken down is gone from there', async () => {
  await setArticle(sport[2]?.id ?? 0, { state: 'unpublished' })
  expect((await front()).lead?.publicId).toBe(news[0]?.publicId)
})

test('weight lifts a story', async () => {
  await setArticle(news[8]?.id ?? 0, { weight: 2 })
  expect((await front()).lead?.publicId).toBe(news[8]?.publicId)
})
