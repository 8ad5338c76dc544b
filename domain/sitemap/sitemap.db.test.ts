import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { articleTags, tags } from '#db/schema/articles.ts'
import { anArticle, aPerson, aSection, aSite } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { PER_FILE } from '#domain/sitemap/files.ts'
import { listNews } from '#domain/sitemap/queries.ts'
import { findSitemap, listSitemaps } from '#domain/sitemap/sitemaps.ts'
import { findSite } from '#domain/site/queries.ts'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

useTestDatabase()

const HOUR = 3_600_000
const DAY = 24 * HOUR
const present = Date.parse('2027-05-04T11:30:00Z')
const at = (ms: number) => {
  shiftClock(present + ms - Date.now())
}
const ago = (ms: number) => new Date(present - ms)

beforeAll(async () => {
  at(0)
  await write(async (tx) => {
    await aSite(tx, { timeZone: 'Europe/London' })
    const [{ id: sectionId }, root] = [await aSection(tx, { slug: 'news' }), await aSection(tx, { slug: '' })]
    const [ada, eve] = [await aPerson(tx, { slug: 'ada' }), await aPerson(tx, { slug: 'eve' })]
    const named = (slug: string) => ({ sectionId, slug, headline: slug })
    const picture = { src: `/media/p/${'a'.repeat(24)}/1920.jpg`, width: 1920, height: 1280, alt: '' }
    const old = await anArticle(tx, { ...named('old'), publishAt: ago(40 * DAY), updatedAt: ago(30 * DAY), picture, authors: [ada] })
    await anArticle(tx, { ...named('draft'), state: 'draft', authors: [eve] })
    await anArticle(tx, { ...named('taken-back'), state: 'unpublished', authors: [eve] })
    const due = await anArticle(tx, { ...named('due'), publishAt: ago(-HOUR), authors: [eve] })
    await anArticle(tx, { ...named('yesterday'), publishAt: ago(DAY) })
    await anArticle(tx, { ...named('paid'), publishAt: ago(HOUR), kind: 'sponsored' })
    await anArticle(tx, { ...named('far'), id: PER_FILE * 2 + 1, publishAt: ago(3 * DAY) })
    await anArticle(tx, { sectionId: root.id, slug: 'about', kind: 'page', publishAt: ago(50 * DAY) })
    const [known, secret, none] = await tx
      .insert(tags)
      .values(['known', 'secret', 'none'].map((slug) => ({ slug, name: slug })))
      .returning()
    expect(none?.slug).toBe('none')
    await tx.insert(articleTags).values({ articleId: old.id, tagId: known?.id ?? 0, position: 0 })
    await tx.insert(articleTags).values({ articleId: due.id, tagId: secret?.id ?? 0, position: 0 })
  })
})
afterEach(() => {
  shiftClock(0)
})

const addresses = async (name: string) => (await findSitemap(name, await findSite()))?.map(({ href }) => href) ?? null

describe('a sitemap', () => {
  test('has a file for each range of ids that holds a story', async () => {
    at(0)
    expect(await listSitemaps()).toEqual([
      '/sitemaps/articles-1.xml',
      '/sitemaps/articles-3.xml',
      '/sitemaps/paper-1.xml',
      '/sitemaps/tags-1.xml',
      '/sitemaps/authors-1.xml',
    ])
  })

  test('lists what readers may see and nothing else', async () => {
    at(0)
    expect(await findSitemap('articles-1.xml', await findSite())).toEqual([
      { href: '/news/old', changed: ago(30 * DAY), picture: `/media/p/${'a'.repeat(24)}/1440.jpg` },
      { href: '/news/yesterday', changed: ago(DAY), picture: null },
      { href: '/news/paid', changed: ago(HOUR), picture: null },
    ])
    expect(await addresses('articles-3.xml')).toEqual(['/news/far'])
    expect(await addresses('tags-1.xml')).toEqual(['/tag/known'])
    expect(await addresses('authors-1.xml')).toEqual(['/author/ada'])
    expect(await addresses('paper-1.xml')).toEqual([
      ...['/', '/news', '/about', '/archive', '/archive/2027', '/archive/2027/05', '/archive/2027/03'],
      '/corrections',
    ])
  })

  test.each([
    'articles-2.xml',
    'articles-0.xml',
    'articles-9999999.xml',
    'paper-2.xml',
    'nothing-1.xml',
    'constructor-1.xml',
    'articles-1',
    'tags-2.xml',
  ])('has no %s', async (name) => {
    at(0)
    expect(await addresses(name)).toBeNull()
  })

  test('a story that falls due is there from its minute on, and its tag and writer with it', async () => {
    at(0)
    for (const name of ['articles-1.xml', 'tags-1.xml', 'authors-1.xml', 'paper-1.xml']) {
      const { recorded } = await recording(() => addresses(name))
      expect(recorded.validUntil, name).toBe(present + HOUR)
    }
    const { recorded } = await recording(() => addresses('articles-3.xml'))
    expect([recorded.validUntil, recorded.tags.has('sitemap:3')]).toEqual([Infinity, true])
    at(HOUR)
    expect(await addresses('articles-1.xml')).toContain('/news/due')
    expect(await addresses('tags-1.xml')).toContain('/tag/secret')
    expect(await addresses('authors-1.xml')).toContain('/author/eve')
  })
})

describe('the news', () => {
  const news = () => recording(async () => (await listNews()).map(({ title }) => title))

  test('are the stories of two days that nobody paid for, until the next falls due or the first gets too old', async () => {
    at(0)
    expect(await news()).toMatchObject({ value: ['yesterday'], recorded: { validUntil: present + HOUR } })
    at(HOUR)
    expect(await news()).toMatchObject({ value: ['due', 'yesterday'], recorded: { validUntil: present + DAY } })
    at(DAY)
    expect(await news()).toMatchObject({ value: ['due'], recorded: { validUntil: present + HOUR + 2 * DAY } })
    at(HOUR + 2 * DAY)
    expect(await news()).toMatchObject({ value: [], recorded: { validUntil: Infinity } })
  })
})
