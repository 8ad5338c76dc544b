import { afterEach, beforeAll, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { oldAddresses } from '#db/schema/articles.ts'
import { aPerson, aSection, aSite, anArticle } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { findMoved } from '#domain/articles/addresses/queries.ts'
import { listByPerson, listMore, listNewest, listSection } from '#domain/articles/cards/queries.ts'
import { listCorrections } from '#domain/articles/corrections/queries.ts'
import { correctArticle } from '#domain/articles/correct-article.ts'
import { publishArticle } from '#domain/articles/publish-article.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { findTalkSubject } from '#domain/comments/queries.ts'
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
  id = await aDraft(editor, { ...words, section: 'news', author1: 'ada' })
  done(await publishArticle({ actor: editor }, await formOf(id)))
  done(await correctArticle({ actor: editor }, await formOf(id, { correctionText: WORD, correctionBefore: WORD })))
  await setStory(id, { state: 'draft', publishAt: null })
  done(await publishArticle({ actor: editor }, await formOf(id, { publishAt: '2027-05-04T12:30' })))
})
afterEach(() => {
  shiftClock(0)
})

/** Every read that a reader's page is made from. */
const SURFACES: Record<string, () => Promise<unknown>> = {
  'the front page': () => listNewest(60),
  'its section': () => listSection('news', 1),
  'its author': () => listByPerson('ada', 1),
  'the story and its head': () => findArticle('news', 'quillfeather'),
  'more of the section, beside another story': () => listMore('news', 'beside0000000000'),
  'the corrections': () => listCorrections(1),
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
