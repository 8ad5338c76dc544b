import * as fc from 'fast-check'
import { stableId } from '#domain/feeds/stable-id.ts'
import type { Feed, FeedItem } from '#domain/feeds/types.ts'

/** An item that has everything. */
export const item = (given: Partial<FeedItem> = {}): FeedItem => ({
  id: stableId('article', 'abcdefghijklmnop'),
  url: 'https://paper.example/harbour/the-wall',
  title: 'The wall will hold',
  summary: 'Or so the board says.',
  html: '<p>The <em>wall</em> &#x26; the sea.</p>',
  published: new Date('2026-11-24T07:15:00Z'),
  updated: new Date('2026-11-24T09:00:00Z'),
  authors: [
    { name: 'Ada Quill', url: 'https://paper.example/author/ada-quill' },
    { name: 'Tom Reed', url: 'https://paper.example/author/tom-reed' },
  ],
  categories: [
    { slug: 'harbour', name: 'Harbour', scheme: 'https://paper.example/' },
    { slug: 'walls', name: 'Walls', scheme: 'https://paper.example/tag/' },
  ],
  enclosure: { url: 'https://paper.example/media/p/abc/1440.jpg', type: 'image/jpeg', bytes: 12_345 },
  comments: 'https://paper.example/harbour/the-wall/',
  ...given,
})

export const feed = (...items: FeedItem[]): Feed => ({
  ...{ paper: 'The Example', title: 'The Example: Harbour', description: 'Stories in Harbour', language: 'en-GB' },
  home: 'https://paper.example/harbour',
  folder: 'https://paper.example/harbour/',
  icon: 'https://paper.example/icon.png',
  items,
})

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '&',
    '&amp;',
    '&apos;',
    '&lt;b&gt;',
    ']]>',
    ']]]]>>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?xml ?>',
    '%',
    '"',
    "'",
  ],
  ...[
    '\u0000',
    '\u0008',
    '\u001F',
    '\uFFFE',
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\u202E',
    '\u2067',
    'مرحبا',
    'שלום',
    '👩‍👩‍👧',
    '😀',
    'é',
    'x',
    ' ',
    '\n',
  ],
]

/** Text that somebody may have typed, or sent by a program: anything, and what means something to the formats. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
)
