import { parseFeed } from '@rowanmanning/feed-parser'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FEED_FORMATS, type FeedFormat } from '#domain/feeds/formats.ts'
import { checkFeed } from '#domain/feeds/testing/check-feed.ts'
import { anyText, feed, item } from '#domain/feeds/testing/feed.fixture.ts'
import { readXml, textsOf } from '#lib/testing/read-xml.ts'
import { writeAtom } from '#domain/feeds/write-atom.ts'
import { writeJson } from '#domain/feeds/write-json.ts'
import { writeRss } from '#domain/feeds/write-rss.ts'
import { xmlText } from '#lib/xml-text.ts'

const FORMATS: FeedFormat[] = ['rss', 'atom', 'json']
const bare = item({
  id: 'urn:uuid:00000000-0000-5000-8000-000000000000',
  summary: '',
  authors: [],
  categories: [],
  enclosure: null,
  comments: null,
})

test.each(FORMATS)('%s: a feed is what its format describes, whatever an item lacks', (format) => {
  for (const given of [feed(), feed(item()), feed(bare), feed(item(), bare)]) checkFeed(format, FEED_FORMATS[format].write(given))
})

test.each([
  ['rss', /<pubDate>.*?<\/pubDate>/],
  ['rss', / length="12345"/],
  ['rss', / isPermaLink="false"/],
  ['atom', /<content.*?<\/content>/],
  ['atom', /<updated>.*?<\/updated>/],
  ['json', /"date_published":"[^"]*",/],
] as const)('%s: without %s a feed is not what its format describes', (format, part) => {
  const document = FEED_FORMATS[format].write(feed(item()))
  expect(document).toMatch(part)
  expect(() => {
    checkFeed(format, document.replace(part, ''))
  }).toThrow()
})

describe.each(['rss', 'atom'] as const)('%s, as a feed reader reads it', (format) => {
  const read = parseFeed(FEED_FORMATS[format].write(feed(item(), bare)))

  test('the feed', () => {
    expect(read.meta.type).toBe(format)
    expect(read.toJSON()).toMatchObject({
      title: 'The Example: Harbour',
      description: 'Stories in Harbour',
      language: 'en-GB',
      url: 'https://paper.example/harbour',
      self: `https://paper.example/harbour/${FEED_FORMATS[format].file}`,
      updated: '2026-11-24T09:00:00.000Z',
    })
  })

  test('its items', () => {
    const { id, url, title, summary, authors, categories, enclosure } = item()
    const [first, second] = read.items.map((each) => each.toJSON())
    expect(read.items).toHaveLength(2)
    expect(first).toMatchObject({
      ...{ id, url, title, description: summary, published: '2026-11-24T07:15:00.000Z' },
      authors: authors.map(({ name }) => ({ name })),
      media: [{ url: enclosure?.url, length: enclosure?.bytes, mimeType: enclosure?.type }],
      image: { url: enclosure?.url },
    })
    expect(first?.content).toContain('<p>The <em>wall</em>')
    expect(first?.categories.map(({ label, term }) => label ?? term)).toEqual(categories.map(({ name }) => name))
    expect(second).toMatchObject({ id: bare.id, media: [], categories: [] })
  })
})

test('what a feed reader asks of Atom alone', () => {
  const read = parseFeed(writeAtom(feed(item(), bare)))
  const [first, second] = read.items.map((each) => each.toJSON())
  expect(first).toMatchObject({ updated: '2026-11-24T09:00:00.000Z', authors: item().authors })
  // Whom nobody signed, the paper did.
  expect(second?.authors).toMatchObject([{ name: 'The Example' }])
})

test('JSON Feed holds the same', () => {
  const { id, url, title, summary, html, authors, enclosure } = item()
  expect(JSON.parse(writeJson(feed(item())))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title: 'The Example: Harbour', description: 'Stories in Harbour', language: 'en-GB', icon: 'https://paper.example/icon.png' },
    ...{ home_page_url: 'https://paper.example/harbour', feed_url: 'https://paper.example/harbour/feed.json' },
    items: [
      {
        ...{ id, url, title, summary, content_html: html, authors, tags: ['Harbour', 'Walls'], image: enclosure?.url },
        date_published: '2026-11-24T07:15:00.000Z',
        date_modified: '2026-11-24T09:00:00.000Z',
        attachments: [{ url: enclosure?.url, mime_type: 'image/jpeg', size_in_bytes: 12_345 }],
      },
    ],
  })
  expect(JSON.parse(writeJson(feed()))).toMatchObject({ items: [] })
})

const word = z.string()
const jsonItem = z.object({
  items: z.tuple([
    z.object({ title: word, summary: word, content_html: word, authors: z.tuple([z.object({ name: word })]), tags: z.tuple([word, word]) }),
  ]),
})

/** Everything that people wrote, as a strict parser reads it back. */
const textsIn: Record<FeedFormat, (document: string) => string[]> = {
  rss: (document) => {
    const found = readXml(document)
    const places = [
      ['title', 1],
      ['description', 1],
      ['content:encoded', 0],
      ['dc:creator', 0],
      ['category', 1],
    ] as const
    return places.map(([name, n]) => textsOf(found, name)[n] ?? '')
  },
  atom: (document) => {
    const found = readXml(document)
    const places = [
      ['title', 1],
      ['summary', 0],
      ['content', 0],
      ['name', 1],
    ] as const
    return [...places.map(([name, n]) => textsOf(found, name)[n] ?? ''), found.get('category')?.[1]?.attributes.label ?? '']
  },
  json: (document) => {
    const { title, summary, content_html, authors, tags } = jsonItem.parse(JSON.parse(document)).items[0]
    return [title, summary, content_html, authors[0].name, tags[1]]
  },
}

describe.each(FORMATS)('%s: whatever people write', (format) => {
  const told = (text: string) => {
    const scheme = 'https://paper.example/tag/'
    const categories = ['Harbour', text].map((name) => ({ slug: 'x', name, scheme }))
    const hostile = item({ title: text, summary: text, html: text, authors: [{ name: text, url: null }], categories })
    return { document: FEED_FORMATS[format].write(feed(hostile)), expected: oneLine(xmlText(text)) }
  }

  test.each([
    '<script>alert(1)</script> & co ]]> "q" \'s',
    '&apos;&amp;&lt;b&gt;&#x3C;',
    'before>\n  <![CDATA[inside]]>\n  </title>after',
    'a\u0000b\u0001c\u001Fd\uFFFEe\uFFFFf',
    'half \uD83D and other half \uDE00',
    'مرحبا \u202Egnp.exe \u2067שלום\u2069',
    '👩‍👩‍👧 and 😀',
    'x'.repeat(140),
    '007',
    '1e5',
    'true',
    '__proto__',
  ])('%j comes through as text', (text) => {
    const { document, expected } = told(text)
    expect(textsIn[format](document).map(oneLine)).toEqual(Array(5).fill(expected))
    checkFeed(format, document)
  })

  test('comes through as text, always', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(xmlText(text).trim() !== '')
        const { document, expected } = told(text)
        for (const read of textsIn[format](document)) expect(oneLine(read).trim()).toBe(expected.trim())
      }),
      { numRuns: 300 },
    )
  })
})

/** XML parsers read every line end as a line feed, and in an attribute as a space. */
const oneLine = (text: string): string => text.replace(/\r\n|[\r\n\t]/g, ' ')

test('a feed reader gives hostile titles back as they are', () => {
  const title = '<script>alert("x")</script> ]]> Tom & Ada \u202Eabc 😀'
  for (const write of [writeRss, writeAtom]) expect(parseFeed(write(feed(item({ title })))).items[0]?.title).toBe(title)
})
