import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { articleTags, corrections, tags } from '#db/schema/articles.ts'
import { liveBlocks } from '#db/schema/live.ts'
import { aComment, anArticle, aPerson, aSection, aSite, aUser, type Article } from '#db/testing/factories.ts'
import { setArticle } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { listNewestOf, type ListOf } from '#domain/articles/lists/queries.ts'
import { commentItems } from '#domain/feeds/comment-items.ts'
import { FEED_SIZE, storyItems } from '#domain/feeds/story-items.ts'
import { labels } from '#domain/feeds/testing/labels.fixture.ts'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'
import { publicId } from '#lib/ids.ts'
import { mediaFolder } from '#lib/media.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

useTestEnv()
useTestDatabase()

const base = new URL('https://paper.example')
const HOUR = 3_600_000
const itemsOf = async (of: ListOf) => storyItems(await listNewestOf(of, FEED_SIZE), base, labels)
const titlesOf = async (of: ListOf) => (await itemsOf(of)).map(({ title }) => title)

let story: Article
let due: Article

beforeAll(async () => {
  mkdirSync(join(mediaFolder(), 'p', 'a'.repeat(24)), { recursive: true })
  writeFileSync(join(mediaFolder(), 'p', 'a'.repeat(24), '1440.jpg'), 'x'.repeat(123))
  await write(async (tx) => {
    await aSite(tx)
    const news = await aSection(tx, { slug: 'news', name: 'News' })
    const root = await aSection(tx, { slug: '' })
    const [ada, tom] = [await aPerson(tx, { slug: 'ada', name: 'Ada Quill' }), await aPerson(tx, { slug: 'tom', name: 'Tom Reed' })]
    const src = `/media/p/${'a'.repeat(24)}/1920.jpg`
    const given = { sectionId: news.id, slug: 'the-wall', headline: 'The wall', standfirst: 'It holds.', authors: [tom, ada] }
    const at = { publishAt: new Date('2026-03-01T08:00:00Z'), updatedAt: new Date('2026-03-02T08:00:00Z') }
    story = await anArticle(tx, { ...given, ...at, picture: { src, width: 1920, height: 1280, alt: '' } })
    await tx
      .insert(corrections)
      .values({ articleId: story.id, at: new Date('2026-03-02T08:00:00Z'), severity: 'serious', text: 'It is four.' })
    const [walls] = await tx.insert(tags).values({ slug: 'walls', name: 'Walls' }).returning()
    due = await anArticle(tx, { sectionId: news.id, headline: 'Due', publishAt: new Date(Date.now() + HOUR), authors: [ada] })
    for (const { id } of [story, due]) await tx.insert(articleTags).values({ articleId: id, tagId: walls?.id ?? 0, position: 0 })
    await anArticle(tx, { sectionId: news.id, headline: 'Paid', kind: 'sponsored', publishAt: new Date('2026-02-01T08:00:00Z') })
    await anArticle(tx, { sectionId: news.id, headline: 'Draft', state: 'draft', authors: [ada] })
    await anArticle(tx, { sectionId: news.id, headline: 'Taken back', state: 'unpublished', authors: [ada] })
    await anArticle(tx, { sectionId: root.id, headline: 'About us', kind: 'page' })
  })
})
afterEach(() => {
  shiftClock(0)
})

describe('a story in a feed', () => {
  test('is told whole', async () => {
    const [first] = await itemsOf({ kind: 'topic', slug: 'walls' })
    expect(first).toEqual({
      id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) as unknown,
      url: 'https://paper.example/news/the-wall',
      title: 'The wall',
      summary: 'It holds.',
      html: `<p>The body of story ${String(story.id)}.</p><hr /><h2>Corrections</h2><ul><li><strong>serious 2026-03-02T08:00:00.000Z</strong><br />It is four.</li></ul>`,
      published: new Date('2026-03-01T08:00:00Z'),
      updated: new Date('2026-03-02T08:00:00Z'),
      authors: [
        { name: 'Tom Reed', url: 'https://paper.example/author/tom' },
        { name: 'Ada Quill', url: 'https://paper.example/author/ada' },
      ],
      categories: [
        { slug: 'news', name: 'News', scheme: 'https://paper.example/' },
        { slug: 'walls', name: 'Walls', scheme: 'https://paper.example/tag/' },
      ],
      enclosure: { url: `https://paper.example/media/p/${'a'.repeat(24)}/1440.jpg`, type: 'image/jpeg', bytes: 123 },
      comments: 'https://paper.example/news/the-wall/',
    })
  })

  test('tells the updates of one that is live, the newest first', async () => {
    await setArticle(story.id, { live: 'live' })
    const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour))
    const words = (text: string) => ({ version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
    const rows = [9, 10].map((hour) => ({
      ...{ articleId: story.id, publicId: publicId(), at: at(hour), createdAt: at(hour) },
      ...{ headline: hour === 9 ? '' : 'It <held>', body: words(`It is ${String(hour)}.`) },
    }))
    await write((tx) => tx.insert(liveBlocks).values(rows))
    const [first] = await itemsOf({ kind: 'topic', slug: 'walls' })
    const time = (hour: number) => `<time datetime="${at(hour).toISOString()}">${at(hour).toISOString()}</time>`
    expect(first?.html).toContain(
      `<hr /><h2>${time(10)}: It &#x3C;held></h2><p>It is 10.</p><hr /><h2>${time(9)}</h2><p>It is 9.</p><hr /><h2>Corrections</h2>`,
    )
    await setArticle(story.id, { live: 'no' })
  })

  test('keeps its name when its address changes', async () => {
    const [before] = await itemsOf({ kind: 'topic', slug: 'walls' })
    await setArticle(story.id, { slug: 'the-sea-wall' })
    const [after] = await itemsOf({ kind: 'topic', slug: 'walls' })
    await setArticle(story.id, { slug: 'the-wall' })
    expect(after?.url).toBe('https://paper.example/news/the-sea-wall')
    expect(after?.id).toBe(before?.id)
  })

  test('says that it was paid for', async () => {
    const paid = (await itemsOf({ kind: 'paper' })).find(({ title }) => title === 'Paid')
    expect(paid?.html).toMatch(/^<p><strong>Sponsored<\/strong><\/p><p>The body/)
    expect(paid?.enclosure).toBeNull()
  })
})

describe('a feed', () => {
  test('holds what readers may see and nothing else, newest first', async () => {
    const everywhere: [ListOf, string[]][] = [
      [{ kind: 'paper' }, ['The wall', 'Paid']],
      [{ kind: 'section', slug: 'news' }, ['The wall', 'Paid']],
      [{ kind: 'person', slug: 'ada' }, ['The wall']],
      [{ kind: 'topic', slug: 'walls' }, ['The wall']],
    ]
    for (const [of, titles] of everywhere) {
      const { value, recorded } = await recording(() => titlesOf(of))
      expect(value).toEqual(titles)
      expect(recorded.validUntil).toBe(due.publishAt?.getTime())
    }
    shiftClock(HOUR + 1)
    for (const [of, titles] of everywhere) expect(await titlesOf(of)).toEqual(['Due', ...titles])
  })

  test('is made anew when a story, a writer or the list changes', async () => {
    const { recorded } = await recording(() => itemsOf({ kind: 'section', slug: 'news' }))
    for (const name of [`article:${String(story.id)}`, 'person:ada', 'section:news']) expect(recorded.tags).toContain(name)
  })

  test('is empty where nothing is', async () => {
    expect(await itemsOf({ kind: 'section', slug: 'nothing' })).toEqual([])
  })

  test('ends after fifty', async () => {
    await write(async (tx) => {
      const { id: sectionId } = await aSection(tx, { slug: 'busy' })
      for (let n = 0; n <= FEED_SIZE; n++) await anArticle(tx, { sectionId, headline: String(n) })
    })
    expect(await titlesOf({ kind: 'section', slug: 'busy' })).toEqual(Array.from({ length: FEED_SIZE }, (_, n) => String(FEED_SIZE - n)))
  })
})

describe('comments in a feed', () => {
  const said = { nobody: 'Anonymous', title: (name: string) => `${name} on it` }
  const article = () => ({ id: story.id, href: '/news/the-wall' })

  test('are those that readers see, newest first, with the names of the page', async () => {
    const at = (day: number) => new Date(Date.UTC(2026, 2, day))
    const { shown: first, reply } = await write(async (tx) => {
      const author = await aUser(tx, { displayName: 'Rita <b>' })
      const given = { articleId: story.id, authorId: author.id }
      const shown = await aComment(tx, { ...given, text: 'First & <last>', createdAt: at(1) })
      for (const state of ['held', 'rejected', 'withdrawn', 'erased'] as const)
        await aComment(tx, { ...given, state, text: state, createdAt: at(2) })
      await aComment(tx, { articleId: story.id, authorId: null, authorName: '', createdAt: at(3) })
      await aComment(tx, { articleId: story.id, authorId: null, authorName: 'Old Tom', createdAt: at(4) })
      return { shown, reply: await aComment(tx, { ...given, parent: shown, createdAt: at(5), editedAt: at(6) }) }
    })
    const { value: items, recorded } = await recording(() => commentItems(article(), base, said))
    expect(items.map(({ title }) => title)).toEqual(['Rita <b> on it', 'Old Tom on it', 'Anonymous on it', 'Rita <b> on it'])
    expect(items[3]).toMatchObject({
      url: `https://paper.example/news/the-wall/comments/${first.publicId}`,
      html: '<p dir="auto">First &#x26; &#x3C;last></p>',
      authors: [{ name: 'Rita <b>', url: null }],
      published: at(1),
      updated: at(1),
    })
    expect(items[0]).toMatchObject({ published: at(5), updated: at(6), url: expect.stringContaining(reply.publicId) as unknown })
    expect(new Set(items.map(({ id }) => id)).size).toBe(4)
    expect(recorded.tags).toContain(`conversation:${String(story.id)}`)
  })
})
