import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { write } from '#db/database.ts'
import { aComment, anArticle, aPerson, aSection, aSite, type Article } from '#db/testing/factories.ts'
import { commentRow, setArticle, setComment } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { unpublishArticle } from '#domain/articles/unpublish-article.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { indexAll } from '#domain/search/index-waiting.ts'
import { nearestStories } from '#domain/search/nearest.ts'
import { readSearch } from '#domain/search/read-search.ts'
import { reindex } from '#domain/search/reindex.ts'
import { answer } from '#domain/search/search.ts'

import { aMember } from '#domain/testing/members.ts'
import { aPublished, done, formOf } from '#domain/testing/newsroom.ts'
import { aStory, decideNow, post } from '#domain/testing/talk.ts'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const DAY = 86_400_000
const body = (text: string) => ({ version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

/** The addresses' last parts of what a search finds, in order. */
async function found(q: string, more: Record<string, string> = {}): Promise<string[]> {
  await indexAll()
  const answered = await answer(readSearch({ q, ...more }), 'Europe/Dublin')
  if (answered.kind === 'comments') return answered.page.results.map((each) => each.excerpt.map(({ text }) => text).join(''))
  return answered.kind === 'stories' ? answered.page.results.map(({ card }) => card.href.split('/').at(-1) ?? '') : []
}

const storyOf = (sectionId: number, slug: string, headline: string, words: string) => ({
  ...{ sectionId, slug, headline, standfirst: '', body: body(words) },
})

const set = async (q: string, more?: Record<string, string>) => (await found(q, more)).toSorted()

let boat: Article
beforeAll(async () => {
  await ensureHouseRules()
  await write(async (tx) => {
    await aSite(tx, { timeZone: 'Europe/Dublin' })
    const news = await aSection(tx, { slug: 'news' })
    const sport = await aSection(tx, { slug: 'sport' })
    const zofia = await aPerson(tx, { slug: 'zofia', name: 'Zofia Łęcka' })
    const at = (day: string) => new Date(`${day}T12:00:00Z`)
    boat = await anArticle(tx, {
      ...storyOf(news.id, 'boat', 'The winter boat is saved', 'The council voted. A crew of four stays.'),
      publishAt: at('2025-03-01'),
    })
    await anArticle(tx, {
      ...storyOf(news.id, 'vote', 'Council votes', 'The winter boat had its winter and its boat, said the crew.'),
      publishAt: at('2025-04-01'),
    })
    await anArticle(tx, {
      ...storyOf(news.id, 'race', 'A race', 'Boats in winter; harbours in summer. Ånström won.'),
      sectionId: sport.id,
      publishAt: at('2025-05-01'),
    })
    await anArticle(tx, {
      ...storyOf(news.id, 'mole', 'The north-east mole', 'Built in 1897.'),
      authors: [zofia],
      kind: 'analysis',
      publishAt: at('2025-06-01'),
    })
    await anArticle(tx, { ...storyOf(news.id, 'tower', '東京タワー', 'मौसम अच्छा है'), publishAt: at('2025-07-01') })
  })
})
afterEach(() => {
  shiftClock(0)
})

describe('words', () => {
  it.each([
    ['winter', ['boat', 'race', 'vote']],
    ['WINTER  boat', ['boat', 'vote']],
    ['"winter boat"', ['boat', 'vote']],
    ['"boat winter"', []],
    ['"winter and its boat"', ['vote']],
    ['harbour', ['race']],
    ['"harbour"', []],
    ['harb*', ['race']],
    ['boat*', ['boat', 'race', 'vote']],
    ['winter -council', ['race']],
    ['winter -"the winter"', ['race']],
    ['anstrom', ['race']],
    ['lecka', ['mole']],
    ['ŁĘCKA', ['mole']],
    ['north-east', ['mole']],
    ['"east north"', []],
    ['1897', ['mole']],
    ['京', ['tower']],
    ['東京', ['tower']],
    ['京東', []],
    ['मौसम', ['tower']],
    ['absent', []],
  ])('%s', async (q, slugs) => {
    expect(await set(q)).toEqual(slugs)
  })

  it.each(["'", '" OR "', 'boat) OR (', 'headline:', "'); drop table articles; --", '\0', 'a:* & !b', '\\', '🦞', '‮', 'x'.repeat(10_000)])(
    'survives %j',
    async (q) => {
      expect(await found(q)).toEqual(expect.any(Array))
    },
  )

  it('says nothing where nothing is asked', async () => {
    for (const q of ['', '"', '-', '🦞', '-boat']) expect((await answer(readSearch({ q }), 'UTC')).kind).toBe('none')
  })
})

describe('order and filters', () => {
  it('puts what it is about first, or what is new', async () => {
    expect(await found('winter boat')).toEqual(['boat', 'vote'])
    expect(await found('winter boat', { sort: 'date' })).toEqual(['vote', 'boat'])
  })

  it.each<[Record<string, string>, string[]]>([
    [{ section: 'sport' }, ['race']],
    [{ section: 'nowhere' }, ['boat', 'race', 'vote']],
    [{ from: '2025-04-01' }, ['race', 'vote']],
    [{ to: '2025-04-01' }, ['boat', 'vote']],
    [{ from: '2025-04-02', to: '2025-04-30' }, []],
    [{ from: '2025-05-01', to: '2025-04-01' }, []],
    [{ kind: 'opinion' }, []],
  ])('narrows down to %j', async (filter, slugs) => {
    expect(await set('winter', filter)).toEqual(slugs)
  })

  it('narrows down to a writer and a kind', async () => {
    expect(await set('mole', { author: 'zofia', kind: 'analysis', section: 'news' })).toEqual(['mole'])
    expect(await set('winter', { author: 'zofia' })).toEqual([])
  })

  it('goes by pages, and a page too far is the last', async () => {
    await write(async (tx) => {
      for (let i = 0; i < 21; i++) await anArticle(tx, { slug: `many-${String(i)}`, headline: 'Manifold' })
    })
    await indexAll()
    const pageOf = (page: string) => answer(readSearch({ q: 'manifold', page }), 'UTC')
    expect(await pageOf('1')).toMatchObject({ page: { total: 21, isMore: false, page: 1, pages: 2 } })
    expect(await pageOf('2')).toMatchObject({ page: { results: [expect.anything()] } })
    expect(await pageOf('9')).toMatchObject({ page: { page: 2 } })
  })

  it('marks what was found', async () => {
    await indexAll()
    const answered = await answer(readSearch({ q: 'crew winter', section: 'news' }), 'UTC')
    const marked = answered.kind === 'stories' ? answered.page.results.map(({ headline, excerpt }) => [...headline, ...excerpt]) : []
    expect(marked.flat().filter(({ isMatch }) => isMatch)).toContainEqual({ text: 'crew', isMatch: true })
  })
})

describe('what changes', () => {
  it('a story is found by its words once it is published, and by no word that was taken out or when it is taken down', async () => {
    const editor = await aMember('editor')
    const id = await aPublished(editor, {
      headline: 'Marigold opens',
      body: 'With a brass band.',
      section: 'news',
      slug: 'marigold',
      tags: 'Opening days',
    })
    const find = async (q: string) => {
      const answered = await answer(readSearch({ q }), 'UTC')
      return answered.kind === 'stories' && answered.page.results.length > 0
    }
    for (const q of ['marigold', 'brass', '"opening days"']) expect(await find(q), q).toBe(true)
    await setArticle((await aStory()).id, { headline: 'Another' })
    const form = await formOf(id)
    done(await unpublishArticle({ actor: editor }, { ...form, article: id, version: form.version }))
    for (const q of ['marigold', 'brass']) expect(await find(q), q).toBe(false)
    expect(await found('marigold')).toEqual([])
  })

  it('an embargo holds in the index too', async () => {
    const due = new Date(Date.now() + DAY)
    await aStory({ headline: 'Quillfeather resigns', slug: 'quillfeather', publishAt: due })
    expect(await found('quillfeather')).toEqual([])
    shiftClock(DAY - 60_000)
    expect(await found('quillfeather')).toEqual([])
    shiftClock(DAY + 1)
    expect(await found('quillfeather')).toEqual(['quillfeather'])
  })

  it('a story that changes behind the program’s back is found as it stands', async () => {
    await setArticle(boat.id, { standfirst: 'Heliotrope' })
    expect(await found('heliotrope')).toEqual(['boat'])
    await setArticle(boat.id, { standfirst: '', publishAt: new Date('2025-03-02T12:00:00Z') })
    expect([await found('heliotrope'), await found('saved')]).toEqual([[], ['boat']])
  })

  it('of comments, only what shows is found', async () => {
    const moderator = await aMember('moderator')
    const story = await aStory({ slug: 'talk' })
    const comments = (q: string) => found(q, { tab: 'comments' })
    const first = await post(moderator, story, { comment: 'A zeppelin, of all things.' })
    const held = await post(await aMember(), story, { comment: 'A zeppelin that waits.' })
    expect(await comments('zeppelin')).toEqual(['A zeppelin, of all things.'])
    await decideNow(moderator, held.publicId, 'approve')
    expect(await comments('zeppelin')).toHaveLength(2)
    await decideNow(moderator, first.publicId, 'reject', 'off-topic')
    expect(await comments('zeppelin')).toEqual(['A zeppelin that waits.'])
    // The index does not know it yet, and the words show no more.
    await setComment((await commentRow(held.publicId)).id, { state: 'withdrawn' })
    expect(await answer(readSearch({ q: 'zeppelin', tab: 'comments' }), 'UTC')).toMatchObject({ page: { results: [] } })
    await setArticle(story.id, { state: 'unpublished' })
    await decideNow(moderator, first.publicId, 'approve')
    expect(await comments('zeppelin')).toEqual([])
  })

  it('comments go with their story from section to section', async () => {
    const story = await aStory({ slug: 'moving' })
    await write((tx) => aComment(tx, { articleId: story.id, text: 'Ballast.' }))
    expect(await found('ballast', { tab: 'comments', section: 'news' })).toEqual([])
    await setArticle(story.id, { sectionId: boat.sectionId })
    expect(await found('ballast', { tab: 'comments', section: 'news' })).toEqual(['Ballast.'])
  })
})

test('made anew, the index finds the same', async () => {
  const queries = ['winter', 'council', '"winter boat"', 'lecka', '東京', 'manifold']
  const before = await Promise.all(queries.map((q) => found(q)))
  expect(await reindex()).toBeGreaterThan(20)
  expect(await Promise.all(queries.map((q) => found(q)))).toEqual(before)
})

describe('what is near an address that leads nowhere', () => {
  const near = async (like: string, limit = 5) => (await nearestStories(like, limit)).map(({ href }) => href)

  test('shares most of its words, the newer first among equals', async () => {
    await indexAll()
    expect(await near('winter boat saved')).toEqual(['/news/boat', '/news/vote'])
    expect(await near('winter boat', 1)).toEqual(['/news/vote'])
  })

  test('is nothing where a single word is shared, or none', async () => {
    expect([await near('winter palace'), await near('winter'), await near('')]).toEqual([[], [], []])
  })

  test('is never kept', async () => {
    const { recorded } = await recording(() => near('winter boat saved'))
    expect(recorded.validUntil).toBeLessThanOrEqual(Date.now())
  })
})
