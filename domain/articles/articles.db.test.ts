import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { articleTags, corrections, tags } from '#db/schema/articles.ts'
import { aComment, anArticle, aPerson, aSection, type Article, type Section } from '#db/testing/factories.ts'
import { setArticle } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { listRelated } from '#domain/articles/beside/queries.ts'
import { countShownComments, listCards, listNewest } from '#domain/articles/cards/queries.ts'
import { frontPage } from '#domain/articles/front/front-page.ts'
import { listByPerson, listSection, PAGE_SIZE } from '#domain/articles/lists/queries.ts'
import { findArticle, findPerson } from '#domain/articles/queries.ts'
import type { CardView } from '#domain/articles/types.ts'
import { now, shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

afterEach(() => {
  shiftClock(0)
})

let news: Section
let sport: Section

beforeAll(async () => {
  news = await write((tx) => aSection(tx, { slug: 'news', name: 'News', colour: 'news' }))
  sport = await write((tx) => aSection(tx, { slug: 'sport', name: 'Sport', colour: 'sport' }))
})

const story = (given: Parameters<typeof anArticle>[1] = {}): Promise<Article> =>
  write((tx) => anArticle(tx, { sectionId: news.id, ...given }))
const ids = (cards: CardView[]) => cards.map((card) => card.publicId)

describe('an article', () => {
  test('is found with all that its page shows', async () => {
    const publishAt = new Date('2026-01-10T08:00:00Z')
    const given = {
      slug: 'the-vote',
      kicker: 'Ferries',
      talkMode: 'premoderated' as const,
      words: 1200,
      publishAt,
      updatedAt: new Date('2026-01-10T09:00:00Z'),
    }
    const people = await write(async (tx) => [
      await aPerson(tx, { slug: 'zoe', name: 'Zoe' }),
      await aPerson(tx, { slug: 'abe', name: 'Abe' }),
    ])
    const row = await story({ ...given, authors: people })
    await write(async (tx) => {
      const [ferries, council] = await tx
        .insert(tags)
        .values([
          { slug: 'ferries', name: 'Ferries' },
          { slug: 'council', name: 'Council' },
        ])
        .returning()
      await tx.insert(articleTags).values([
        { articleId: row.id, tagId: council?.id ?? 0, position: 0 },
        { articleId: row.id, tagId: ferries?.id ?? 0, position: 1 },
      ])
      const fixed = { articleId: row.id, severity: 'correction' as const }
      await tx.insert(corrections).values([
        { ...fixed, at: new Date(1000), text: 'older' },
        { ...fixed, at: new Date(2000), text: 'newer' },
      ])
      for (const state of ['published', 'published', 'held', 'rejected'] as const) await aComment(tx, { articleId: row.id, state })
    })
    expect(await findArticle('news', 'the-vote')).toEqual({
      ...{
        id: row.id,
        live: null,
        isLive: false,
        publicId: row.publicId,
        slug: 'the-vote',
        href: '/news/the-vote',
        section: { slug: 'news', name: 'News', colour: 'news' },
        kind: 'story',
      },
      ...{ kicker: 'Ferries', headline: row.headline, standfirst: row.standfirst, picture: null, body: row.body, talkMode: 'premoderated' },
      ...{ publishedAt: publishAt, updatedAt: given.updatedAt, readingMinutes: 5, commentCount: 2, isLive: false, live: null },
      authors: ['zoe', 'abe'].map((slug) => ({
        slug,
        name: slug === 'zoe' ? 'Zoe' : 'Abe',
        role: 'Correspondent',
        place: '',
        bio: '',
        portrait: null,
      })),
      tags: [
        { slug: 'council', name: 'Council' },
        { slug: 'ferries', name: 'Ferries' },
      ],
      corrections: [
        { at: new Date(2000), severity: 'correction', text: 'newer', before: '', after: '' },
        { at: new Date(1000), severity: 'correction', text: 'older', before: '', after: '' },
      ],
    })
  })

  test('notes its address, itself, its people and its count of comments', async () => {
    const row = await story({ slug: 'noted', authors: [await write((tx) => aPerson(tx, { slug: 'ida' }))] })
    const { recorded } = await recording(() => findArticle('news', 'noted'))
    const id = String(row.id)
    expect(recorded).toEqual({
      tags: new Set(['address:news/noted', `article:${id}`, 'person:ida', `comment-count:${id}`]),
      validUntil: Infinity,
    })
  })

  test.each([
    ['a draft', { state: 'draft' }],
    ['what was taken down', { state: 'unpublished' }],
    ['what has no date yet', { publishAt: null }],
    ['a draft with a date ahead', { state: 'draft', publishAt: new Date('2099-01-01') }],
    ['a story of another section', { sectionId: 0 }],
  ] as [string, Partial<Article>][])('is not there when it is %s, and the address waits for it', async (what, given) => {
    const slug = what.replaceAll(/\W+/g, '-')
    await story({ slug, ...given, ...(given.sectionId === 0 && { sectionId: sport.id }) })
    const { value, recorded } = await recording(() => findArticle('news', slug))
    expect(value).toBeNull()
    expect(recorded).toEqual({ tags: new Set([`address:news/${slug}`]), validUntil: Infinity })
  })

  test('that is not out yet is not there until its moment, which the page knows', async () => {
    const publishAt = new Date(now().getTime() + HOUR_MS)
    const row = await story({ slug: 'embargoed', publishAt })
    const { value, recorded } = await recording(() => findArticle('news', 'embargoed'))
    expect(value).toBeNull()
    expect(recorded.validUntil).toBe(publishAt.getTime())
    shiftClock(HOUR_MS + MINUTE_MS)
    expect(await findArticle('news', 'embargoed')).toMatchObject({ publicId: row.publicId, publishedAt: publishAt })
    await setArticle(row.id, { state: 'unpublished' })
    expect(await findArticle('news', 'embargoed')).toBeNull()
  })

  test.each([
    [-HOUR_MS, false],
    [0, false],
    [5 * MINUTE_MS, false],
    [5 * MINUTE_MS + 1, true],
  ])('changed %i ms after it came out says so: %s', async (ms, expected) => {
    const slug = `changed-${String(ms)}`
    const publishAt = new Date('2026-01-10T08:00:00Z')
    await story({ slug, publishAt, updatedAt: new Date(publishAt.getTime() + ms) })
    expect((await findArticle('news', slug))?.updatedAt !== null).toBe(expected)
  })

  test.each([
    [0, 1],
    [100, 1],
    [238, 1],
    [476, 2],
    [2380, 10],
  ])('of %i words takes %i minutes to read', async (words, minutes) => {
    await story({ slug: `words-${String(words)}`, words })
    expect((await findArticle('news', `words-${String(words)}`))?.readingMinutes).toBe(minutes)
  })
})

test('a person is found by their address', async () => {
  await write((tx) => aPerson(tx, { slug: 'nell', name: 'Nell', place: 'Coldwell' }))
  expect(await findPerson('nell')).toEqual({
    slug: 'nell',
    name: 'Nell',
    role: 'Correspondent',
    place: 'Coldwell',
    bio: '',
    portrait: null,
  })
  const { value, recorded } = await recording(() => findPerson('nobody'))
  expect(value).toBeNull()
  expect(recorded.tags).toEqual(new Set(['person:nobody']))
})

/** A story of the section `listed` that has no tags. */
const beside = (id: number, publishedAt = new Date()) => ({
  ...{ id, publishedAt, tags: [] },
  section: { slug: 'listed', name: 'Listed', colour: 'news' as const },
})

describe('lists', () => {
  let shown: Article[]
  let hidden: Article[]
  let dueAt: Date

  beforeAll(async () => {
    const author = await write((tx) => aPerson(tx, { slug: 'lister' }))
    const section = await write((tx) => aSection(tx, { slug: 'listed' }))
    const one = (given: Partial<Article>) => story({ sectionId: section.id, authors: [author], ...given })
    const at = (hours: number) => new Date(now().getTime() + hours * HOUR_MS)
    dueAt = at(2)
    shown = []
    // Two at the same moment: the later row comes first.
    for (const hours of [-3, -2, -1, -1]) shown.unshift(await one({ publishAt: at(0.5 * hours - 0.1) }))
    hidden = [
      await one({ publishAt: dueAt }),
      await one({ publishAt: at(3) }),
      await one({ state: 'draft', publishAt: at(-1) }),
      await one({ state: 'unpublished', publishAt: at(-1) }),
      await one({ publishAt: null }),
      await one({ kind: 'page', publishAt: at(-1) }),
    ]
  })

  const LISTS: [string, () => Promise<CardView[]>, string[]][] = [
    ['the newest', () => listNewest(4), ['front']],
    ['a section', async () => (await listSection('listed', 1)).cards, ['section:listed']],
    ['a person', async () => (await listByPerson('lister', 1)).cards, ['person:lister']],
    ['related to a story', async () => listCards(await listRelated(beside(0))), ['section:listed']],
  ]

  test.each(LISTS)('%s: what is out, the newest first, and nothing else', async (_what, list) => {
    expect(ids(await list())).toEqual(ids(shown.map((row) => ({ ...row }) as unknown as CardView)))
  })

  test.each(LISTS)(
    '%s: the page notes what it is of, its people and counts, and when the next story falls due',
    async (_what, list, of) => {
      const { recorded } = await recording(list)
      expect(recorded.tags).toEqual(new Set([...of, 'person:lister', ...shown.map(({ id }) => `comment-count:${String(id)}`)]))
      expect(recorded.validUntil).toBe(dueAt.getTime())
    },
  )

  test.each(LISTS)('%s: a story is there from its moment on', async (_what, list) => {
    shiftClock(2 * HOUR_MS + MINUTE_MS)
    expect(ids(await list())[0]).toBe(hidden[0]?.publicId)
  })

  test('the front page leads with the newest', async () => {
    const { lead, secondary } = await frontPage([])
    expect([lead?.publicId, ...ids(secondary)]).toEqual(shown.map((row) => row.publicId))
  })

  test('a story is not beside itself', async () => {
    const [first, ...others] = shown
    expect(ids(await listCards(await listRelated(beside(first?.id ?? 0))))).toEqual(others.map((row) => row.publicId))
  })

  test('a card has its authors in order, and its published comments counted', async () => {
    const author = await write((tx) => aPerson(tx, { slug: 'second-author', name: 'Second' }))
    const [first] = shown
    const row = await write((tx) =>
      anArticle(tx, { sectionId: first?.sectionId ?? 0, authors: [author], publishAt: new Date(now().getTime() - MINUTE_MS) }),
    )
    await write(async (tx) => {
      for (const state of ['published', 'held', 'withdrawn'] as const) await aComment(tx, { articleId: row.id, state })
    })
    const [card] = (await listSection('listed', 1)).cards
    expect(card).toMatchObject({
      publicId: row.publicId,
      authors: [{ slug: 'second-author', name: 'Second', portrait: null }],
      commentCount: 1,
    })
    await setArticle(row.id, { state: 'unpublished' })
  })
})

test('pages of a list hold twenty stories, and count only what is out', async () => {
  const section = await write(async (tx) => {
    const made = await aSection(tx, { slug: 'paged' })
    for (let i = 0; i < PAGE_SIZE + 1; i++) await anArticle(tx, { sectionId: made.id })
    for (let i = 0; i < PAGE_SIZE; i++) await anArticle(tx, { sectionId: made.id, state: 'draft' })
    return made
  })
  const [first, second, third] = [
    await listSection(section.slug, 1),
    await listSection(section.slug, 2),
    await listSection(section.slug, 3),
  ]
  expect([first.cards.length, second.cards.length, third.cards.length]).toEqual([PAGE_SIZE, 1, 0])
  expect([first.pages, second.pages, third.pages]).toEqual([2, 2, 2])
  expect(new Set([...ids(first.cards), ...ids(second.cards)]).size).toBe(PAGE_SIZE + 1)
})

test('a section or a person that is not there has an empty list', async () => {
  expect(await listSection('nowhere', 1)).toEqual({ cards: [], page: 1, pages: 1 })
  expect(await listByPerson('nobody', 1)).toEqual({ cards: [], page: 1, pages: 1 })
})

test('no articles have no comments', async () => {
  expect(await countShownComments([])).toEqual(new Map())
})
