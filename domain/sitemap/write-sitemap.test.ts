import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeRobots } from '#domain/sitemap/robots.ts'
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from '#domain/sitemap/write-sitemap.ts'
import { anyText } from '#domain/feeds/testing/feed.fixture.ts'
import { checkXml } from '#lib/testing/check-xml.ts'
import { readXml, textsOf } from '#lib/testing/read-xml.ts'
import { xmlText } from '#lib/xml-text.ts'

const base = new URL('https://paper.example')
const at = new Date('2026-11-24T07:15:00Z')
const schema = (name: string) => join(import.meta.dirname, 'testing', name)
const paper = { name: 'The Example & Co', language: 'en-GB' }
const oneLine = (text: string) => text.replace(/\r\n|[\r\n\t]/g, ' ')

test('a file of addresses is as the protocol describes it', async () => {
  const written = await writeSitemap(
    [
      { href: '/', changed: null },
      { href: '/news/a-story', changed: at, picture: '/media/p/a/1440.jpg' },
      { href: '/tag/خبر', changed: at, picture: null },
    ],
    base,
  )
  checkXml(schema('sitemap.xsd'), written)
  const found = readXml(written)
  expect(textsOf(found, 'loc')).toEqual([
    'https://paper.example/',
    'https://paper.example/news/a-story',
    'https://paper.example/tag/%D8%AE%D8%A8%D8%B1',
  ])
  expect(textsOf(found, 'lastmod')).toEqual([at.toISOString(), at.toISOString()])
  expect(textsOf(found, 'image:loc')).toEqual(['https://paper.example/media/p/a/1440.jpg'])
})

test('the largest file is written in full', async () => {
  const entries = Array.from({ length: 10_000 }, (_, n) => ({ href: `/news/${String(n)}`, changed: at }))
  const locs = textsOf(readXml(await writeSitemap(entries, base)), 'loc')
  expect([locs.length, locs.at(-1)]).toEqual([10_000, 'https://paper.example/news/9999'])
})

test('the list of files is as the protocol describes it', async () => {
  const written = await writeSitemapIndex(['/sitemaps/articles-1.xml', '/sitemaps/paper-1.xml'], base)
  checkXml(schema('index.xsd'), written)
  expect(textsOf(readXml(written), 'loc')).toEqual([
    'https://paper.example/sitemaps/articles-1.xml',
    'https://paper.example/sitemaps/paper-1.xml',
  ])
})

describe('the news', () => {
  const write = (...titles: string[]) =>
    writeNewsSitemap(
      titles.map((title) => ({ href: '/news/a', title, publishedAt: at })),
      paper,
      base,
    )

  test('is as its format describes it', async () => {
    const written = await write('The wall & the sea')
    checkXml(schema('sitemap.xsd'), written)
    const found = readXml(written)
    const texts = ['news:name', 'news:language', 'news:publication_date', 'news:title'].map((name) => textsOf(found, name))
    expect(texts).toEqual([['The Example & Co'], ['en'], [at.toISOString()], ['The wall & the sea']])
  })

  test('may be none', async () => {
    expect([...readXml(await write())].map(([name]) => name)).toEqual(['urlset'])
  })

  test.each([
    ['ar', 'ar'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-cn'],
    ['zh-Hant-HK', 'zh-tw'],
    ['fil', 'fil'],
  ])('in %s is in %s', async (language, expected) => {
    const written = await writeNewsSitemap([{ href: '/a', title: 'x', publishedAt: at }], { name: 'x', language }, base)
    expect(textsOf(readXml(written), 'news:language')).toEqual([expected])
  })

  test('holds whatever a headline holds, as text', async () => {
    // The library drops C1 controls and noncharacters besides, which XML could carry.
    const kept = (text: string) => oneLine(xmlText(text).replace(/[\u007F-\u0084\u0086-\u009F]|\p{NChar}/gu, ''))
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(textsOf(readXml(await write(text)), 'news:title').map(oneLine)).toEqual([kept(text)])
      }),
    )
  })
})

test('robots.txt keeps crawlers from what never ends, and names the sitemaps', () => {
  expect(writeRobots(base).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /api/v1',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /search',
    'Disallow: /sign-in',
    'Disallow: /sign-up',
    '',
    'Sitemap: https://paper.example/sitemap.xml',
    'Sitemap: https://paper.example/news-sitemap.xml',
    '',
  ])
})
