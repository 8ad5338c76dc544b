import * as fc from 'fast-check'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aCard, aComment, anArticle, aPerson, cards, site } from '#components/testing/paper.fixture.ts'
import type { LiveView } from '#domain/articles/live/types.ts'
import type { ConversationView } from '#domain/comments/types.ts'
import { articleData } from '#domain/structured-data/article.ts'
import { breadcrumbs } from '#domain/structured-data/breadcrumbs.ts'
import { commentsOf } from '#domain/structured-data/comments.ts'
import { graph } from '#domain/structured-data/graph.ts'
import { liveBlogPosting } from '#domain/structured-data/live-blog.ts'
import { newspaper, website } from '#domain/structured-data/paper.ts'
import { profilePage } from '#domain/structured-data/person.ts'
import { dataFaults } from '#domain/structured-data/schemas.fixture.ts'
import { storyList } from '#domain/structured-data/story-list.ts'

const origin = 'https://paper.example'
const web = { site, origin }
const shareSrc = '/media/share/story0/1.jpg'
const at = new Date(Date.UTC(2026, 10, 24, 9))

const talk = (...threads: ReturnType<typeof aComment>[][]): ConversationView => ({
  ...{ threads: threads.map((comments) => ({ comments, more: 0 })), picks: [], count: threads.flat().length, page: 1, pages: 1 },
})
const story = (more: Parameters<typeof anArticle>[0] = {}, conversation: ConversationView | null = talk([aComment('a')])) => ({
  ...{ article: anArticle(more), shareSrc, conversation },
})
const dataOf = (...given: Parameters<typeof story>) => articleData(story(...given), web)

describe('an article', () => {
  test.each([
    ['story', 'NewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['sponsored', 'AdvertiserContentArticle'],
  ] as const)('that is a %s is a %s', (kind, type) => {
    const data = dataOf({ kind })
    expect(dataFaults(graph(data))).toEqual([])
    expect(data).toMatchObject({ '@type': type })
  })

  test('says who wrote it, when, what it shows and what was wrong', () => {
    const corrections = [{ at, severity: 'correction' as const, text: 'It was Tuesday.', before: 'Monday', after: 'Tuesday' }]
    const data = dataOf({ corrections, updatedAt: new Date(Date.UTC(2026, 10, 25)), commentCount: 7 })
    expect(dataFaults(graph(data))).toEqual([])
    expect(data).toMatchObject({
      headline: 'Headline number 0',
      dateModified: '2026-11-25T00:00:00.000Z',
      author: [
        { name: 'Ada Quill', url: `${origin}/author/ada-quill`, jobTitle: 'Harbour correspondent', image: `${origin}/media/p99.jpg` },
      ],
      image: [
        { width: '1040', height: '1040', creditText: 'A. Hand' },
        { width: '1200', height: '900' },
        { width: '1200', height: '675' },
      ],
      ...{ keywords: ['Harbour'], articleSection: 'News', wordCount: 3, commentCount: 7, mainEntityOfPage: `${origin}/news/story-0` },
      correction: [{ '@type': 'CorrectionComment', text: 'It was Tuesday.', datePublished: at.toISOString() }],
    })
  })

  test('by nobody, without a picture, a standfirst, tags or a conversation is whole all the same', () => {
    const data = dataOf({ authors: [], picture: null, standfirst: '', tags: [] }, null)
    expect(dataFaults(graph(data))).toEqual([])
    expect(data).toMatchObject({
      author: { '@type': 'NewsMediaOrganization', name: site.name },
      image: [{ url: origin + shareSrc, width: '1200', height: '630' }],
    })
    expect(data).not.toHaveProperty('comment')
  })

  test.each([
    ['about', 'AboutPage'],
    ['ethics', 'AboutPage'],
    ['contact', 'ContactPage'],
    ['privacy', 'WebPage'],
  ])('that is the page /%s of the paper is an %s', (slug, type) => {
    const data = dataOf({ kind: 'page', slug, href: `/${slug}`, section: { slug: '', name: '', colour: 'news' } }, null)
    expect(dataFaults(graph(data))).toEqual([])
    expect(data).toMatchObject({ '@type': type, url: `${origin}/${slug}` })
  })
})

describe('comments', () => {
  const url = `${origin}/news/story-0`

  test('stand within what they answer, and what is gone is left out', () => {
    const gone = aComment('gone', { state: 'rejected', words: null, author: null })
    const comments = commentsOf(
      talk(
        [aComment('a'), aComment('b', { depth: 1 }), aComment('c', { depth: 2 }), aComment('d', { depth: 1 })],
        [gone, aComment('e', { depth: 1 }), { ...gone, depth: 1 }, aComment('f', { depth: 2 })],
      ),
      url,
    )
    expect(comments).toMatchObject([
      {
        url: `${url}#comment-a`,
        text: 'Words of a',
        comment: [{ url: `${url}#comment-b`, comment: [{ text: 'Words of c' }] }, { text: 'Words of d' }],
      },
      { url: `${url}#comment-e` },
      { url: `${url}#comment-f` },
    ])
  })

  test('that only their writer sees are not told', () => {
    expect(commentsOf(talk([aComment('mine', { state: 'held', isMine: true })]), url)).toEqual([])
  })

  test('are twenty at most, and weigh little beside the same words on the page', () => {
    const many = talk(
      ...Array.from({ length: 200 }, (_, n) => [aComment(`c${n}`.padEnd(16, '0'), { createdAt: new Date(at.getTime() + n * 54_321) })]),
    )
    const told = commentsOf(many, url)
    expect(told).toHaveLength(20)
    expect(brotliCompressSync(JSON.stringify(told)).length).toBeLessThan(4_000)
  })
})

describe('the paper', () => {
  test('names only pages that it has', () => {
    const bare = { ...web, site: { ...site, pages: [], contact: '', tagline: '' } }
    expect(dataFaults(graph(newspaper(bare), website(bare)))).toEqual([])
    const links = (data: object) => [...new Set(JSON.stringify(data).match(/https:\/\/paper\.example[^"#]*/g))].toSorted()
    expect(links(newspaper(bare) as object)).toEqual([`${origin}/`, `${origin}/corrections`, `${origin}/icon-512.png`])
    const pages = ['ethics', 'ownership', 'contact', 'privacy'].map((slug) => ({ slug, title: slug }))
    const whole = newspaper({ ...web, site: { ...site, pages } })
    expect(whole).toMatchObject({
      ...{ publishingPrinciples: `${origin}/ethics`, ethicsPolicy: `${origin}/ethics`, ownershipFundingInfo: `${origin}/ownership` },
      contactPoint: { email: 'desk@test.example', url: `${origin}/contact` },
    })
    expect(dataFaults(graph(whole))).toEqual([])
  })

  test('can be reached at an address too, and not at words', () => {
    const withContact = (contact: string) => newspaper({ ...web, site: { ...site, pages: [], contact } })
    expect(withContact('https://test.example/us')).toMatchObject({ contactPoint: { url: 'https://test.example/us' } })
    expect(withContact('by pigeon')).not.toHaveProperty('contactPoint')
  })
})

test('lists, ways and writers are what they should be', () => {
  const way = breadcrumbs([{ name: 'News', path: '/news' }], web)
  const list = storyList('News', '/news?page=2', { cards: cards(3), page: 2, pages: 2 }, web)
  const data = graph(way, list, profilePage(aPerson(), web), profilePage(aPerson({ role: '', bio: '', portrait: null }), web))
  expect(dataFaults(data)).toEqual([])
  expect(way).toMatchObject({
    itemListElement: [
      { position: 1, name: site.name, item: `${origin}/` },
      { position: 2, item: `${origin}/news` },
    ],
  })
  expect(list).toMatchObject({ url: `${origin}/news?page=2`, mainEntity: { itemListElement: [{ url: origin + aCard(0).href }, {}, {}] } })
})

describe('a live story', () => {
  const body = {
    version: 1 as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'The tide turns.' }] }],
  }
  const block = (publicId: string, minutes: number) => ({
    ...{ publicId, at: new Date(at.getTime() + minutes * 60_000), updatedAt: null, headline: '', isKey: false, body },
    authors: [{ slug: 'ada-quill', name: 'Ada Quill' }],
  })

  test('tells its blocks, when it began and, once it has, when it ended', () => {
    const live: LiveView = { state: 'live', endedAt: null, blocks: [block('b2', 90), block('b1', -5)] }
    const data = liveBlogPosting(story({ publishedAt: at }), live, web)
    expect(dataFaults(graph(data))).toEqual([])
    expect(data).toMatchObject({
      ...{ coverageStartTime: '2026-11-24T08:55:00.000Z', dateModified: '2026-11-24T10:30:00.000Z' },
      liveBlogUpdate: [{ url: `${origin}/news/story-0#block-b2`, headline: 'The tide turns.' }, {}],
    })
    expect(data).not.toHaveProperty('coverageEndTime')
    const ended = liveBlogPosting(story({ publishedAt: at }), { ...live, state: 'ended', endedAt: at }, web)
    expect(ended).toMatchObject({ coverageEndTime: at.toISOString() })
  })

  test('without a block has begun when it came out', () => {
    const data = liveBlogPosting(story({ publishedAt: at }), { state: 'live', endedAt: null, blocks: [] }, web)
    expect(dataFaults(graph(data))).toEqual([])
    expect(data).toMatchObject({ coverageStartTime: at.toISOString(), liveBlogUpdate: [] })
  })
})

test('people’s words come through as they are, whatever they are', () => {
  const hostile = fc.string({ unit: 'binary', minLength: 1 }).map((words) => `${words}</script>\u2028\u0000\uD800\u202E<!--`)
  fc.assert(
    fc.property(hostile, (words) => {
      const data = graph(
        dataOf({ headline: words, standfirst: words, authors: [aPerson({ name: words })], tags: [{ slug: 'x', name: words }] }),
      )
      expect(dataFaults(data)).toEqual([])
      expect(JSON.parse(JSON.stringify(data))).toMatchObject({
        '@graph': [{ headline: words, author: [{ name: words }], keywords: [words] }],
      })
    }),
    { numRuns: 50 },
  )
})
