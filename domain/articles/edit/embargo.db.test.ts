import { afterEach, beforeAll, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { oldAddresses } from '#db/schema/articles.ts'
import { mostRead } from '#db/schema/reads.ts'
import { aPerson, aSection, aSite, anArticle } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { findMoved } from '#domain/articles/addresses/queries.ts'
import { besideArticle } from '#domain/articles/beside/beside-article.ts'
import { listNewest } from '#domain/articles/cards/queries.ts'
import { listCorrections } from '#domain/articles/corrections/queries.ts'
import { correctArticle } from '#domain/articles/correct-article.ts'
import { frontPage } from '#domain/articles/front/front-page.ts'
import { countYear, listMonth } from '#domain/articles/lists/archive.ts'
import { listByPerson, listByTopic, listNewestOf, listSection, type ListOf } from '#domain/articles/lists/queries.ts'
import { publishArticle } from '#domain/articles/publish-article.ts'
import { findArticle } from '#domain/articles/queries.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import { storyItems } from '#domain/feeds/story-items.ts'
import { labels } from '#domain/feeds/testing/labels.fixture.ts'
import { findSite } from '#domain/site/queries.ts'
import { findTalkSubject } from '#domain/comments/queries.ts'
import { listMostRead } from '#domain/reads/queries.ts'
import { aMember } from '#domain/testing/members.ts'
import { aDraft, done, formOf, setStory, storyRow } from '#domain/testing/newsroom.ts'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const HOUR = 3_600_000
/** A word that stands nowhere else, in everything that the story says. */
const WORD = 'Quillfeather'
const due = new Date('2027-05-04T11:30:00Z')
const at = (ms: number) => {
  shiftClock(due.getTime() + ms - Date.now())
}
let id = ''

// Scheduled through the form, after it had been out, was corrected and was taken back: a correction waits with it.
beforeAll(async () => {
  await write(async (tx) => {
    await aSite(tx, { timeZone: 'Europe/London' })
    const { id: sectionId } = await aSection(tx, { slug: 'news' })
    await aPerson(tx, { slug: 'ada' })
    await anArticle(tx, { sectionId, slug: 'beside', publicId: 'beside0000000000' })
  })
  at(-3 * HOUR)
  const editor = await aMember('editor')
  const words = { headline: `${WORD} resigns`, standfirst: WORD, kicker: WORD, body: WORD, slug: 'quillfeather' }
  id = await aDraft(editor, { ...words, section: 'news', author1: 'ada', tags: 'Quills' })
  done(await publishArticle({ actor: editor }, await formOf(id)))
  done(await correctArticle({ actor: editor }, await formOf(id, { correctionText: WORD, correctionBefore: WORD })))
  await setStory(id, { state: 'draft', publishAt: null })
  done(await publishArticle({ actor: editor }, await formOf(id, { publishAt: '2027-05-04T12:30' })))
})
afterEach(() => {
  shiftClock(0)
})

const theOther = async (): Promise<ArticleView> => {
  const other = await findArticle('news', 'beside')
  if (!other) throw new Error('the other story is not there')
  return other
}

const feedOf = async (of: ListOf) => storyItems(await listNewestOf(of, 50), new URL('https://paper.example'), labels)

/** Every read that a reader's page is made from. */
const SURFACES: Record<string, () => Promise<unknown>> = {
  'the front page': async () => frontPage((await findSite()).sections),
  'the newest stories': () => listNewest(60),
  'its tag': () => listByTopic('quills', 1),
  'its month': () => listMonth({ year: 2027, month: 5 }, 'Europe/London', 1),
  'its section': () => listSection('news', 1),
  'its author': () => listByPerson('ada', 1),
  'the story and its head': () => findArticle('news', 'quillfeather'),
  'beside another story of its section': async () => besideArticle(await theOther()),
  'the corrections': () => listCorrections(1),
  'the feed of the paper': () => feedOf({ kind: 'paper' }),
  'the feed of its section': () => feedOf({ kind: 'section', slug: 'news' }),
  'the feed of its author': () => feedOf({ kind: 'person', slug: 'ada' }),
  'the feed of its tag': () => feedOf({ kind: 'topic', slug: 'quills' }),
}

test.each(Object.entries(SURFACES))(
  '%s: not a word before its time, all of it from then on, and what was read before knows when',
  async (_name, read) => {
    at(-HOUR)
    const early = await recording(read)
    expect(JSON.stringify(early.value)).not.toMatch(/quillfeather/i)
    expect(early.recorded.validUntil).toBe(due.getTime())
    at(-2000)
    expect(JSON.stringify(await read())).not.toMatch(/quillfeather/i)
    at(2000)
    const late = await recording(read)
    expect(JSON.stringify(late.value)).toContain(WORD)
    expect(late.recorded.validUntil).toBe(Infinity)
  },
)

test('the archive counts it from its time on, and knows when', async () => {
  at(-2000)
  const early = await recording(() => countYear(2027, 'Europe/London'))
  expect([early.value.months, early.recorded.validUntil]).toEqual([[], due.getTime()])
  at(2000)
  expect((await countYear(2027, 'Europe/London')).months).toEqual([{ year: 2027, month: 5, count: 1 }])
})

test('however often it was read before it was taken back, it is not among the most read before its time', async () => {
  const { id: articleId } = await storyRow(id)
  await write((tx) => tx.insert(mostRead).values({ rank: 1, articleId, at: new Date() }))
  at(-2000)
  expect(await listMostRead(10)).toEqual([])
  at(2000)
  expect(await listMostRead(10)).toMatchObject([{ href: '/news/quillfeather' }])
})

test('an old address leads nowhere before its time, and the page that says so knows when', async () => {
  const { id: articleId } = await storyRow(id)
  await write((tx) => tx.insert(oldAddresses).values({ path: '/2019/quill', articleId }))
  at(-2000)
  const early = await recording(() => findMoved('/2019/quill'))
  expect(early).toEqual({
    value: null,
    recorded: { tags: new Set(['address:2019/quill', `article:${String(articleId)}`]), validUntil: due.getTime() },
  })
  at(2000)
  expect(await findMoved('/2019/quill')).toBe('/news/quillfeather')
})

test('nobody comments on it before its time', async () => {
  at(-2000)
  expect(await findTalkSubject(id)).toBeNull()
  at(2000)
  expect(await findTalkSubject(id)).toMatchObject({ href: '/news/quillfeather' })
})
