import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it, test } from 'vitest'

type Part = { path: string; bytes: number }
type Entry = { path: string; headline: string; parts: Part[] }
/** The worker's own functions, by name: it is a plain script. */
type Worker = {
  isPage: (path: string) => boolean
  isKeptPage: (path: string) => boolean
  isPart: (path: string) => boolean
  headlineOf: (path: string, html: string) => string | null
  partsIn: (html: string) => string[]
  isEverybodys: (response: Response) => boolean
  trimmed: (entries: Entry[]) => Entry[]
}

const source = readFileSync(new URL('../../public/service-worker.js', import.meta.url), 'utf8')
const names = 'isPage, isKeptPage, isPart, headlineOf, partsIn, isEverybodys, trimmed'
const context = createContext({ addEventListener: () => undefined, URL, Headers })
const worker = runInContext(`${source}\n;({ ${names} })`, context) as Worker

const story = (n: number, parts: Part[] = []): Entry => ({ path: `/news/${String(n)}`, headline: `Story ${String(n)}`, parts })
const picture = (n: number, bytes: number): Part => ({ path: `/media/p/${String(n)}.avif`, bytes })
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test.each(['/', '/offline', '/news/a-story', '/أخبار/قصة'])('%s is kept', (path) => {
  expect(worker.isKeptPage(path)).toBe(true)
})

test.each([
  ...['/news', '/search', '/author/ann', '/tag/boats', '/archive/2026', '/archive/2026/11', '/news/a-story/comments/0123456789abcdef'],
  ...[
    '/admin',
    '/admin/articles',
    '/api/v1/articles',
    '/api/health',
    '/sign-in',
    '/media/x.webp',
    '/_next/static',
    '/feed.xml',
    '/news/feed.xml',
  ],
])('%s is not', (path) => {
  expect(worker.isKeptPage(path)).toBe(false)
})

test.each([
  ['/_next/static/chunks/a.css', true],
  ['/_next/static/media/serif.woff2', true],
  ['/media/p/0123/640.avif', true],
  ['/reader.js', true],
  ['/favicon.svg', true],
  ['/service-worker.js', false],
  ['/speculation-rules.json', false],
  ['/api/opened', false],
  ['/news/a.js/b', false],
])('%s may be a part: %s', (path, isPart) => {
  expect(worker.isPart(path)).toBe(isPart)
})

describe('a document', () => {
  it('is a story by its headline, which stays escaped', () => {
    const html = '<meta property="og:title" content="Boats &lt;b&gt; &amp; &quot;quays&quot;"/>'
    expect(worker.headlineOf('/news/a', html)).toBe('Boats &lt;b&gt; &amp; &quot;quays&quot;')
    expect(worker.headlineOf('/', html)).toBe('')
    expect(worker.headlineOf('/news/a', '<title>Boats</title>')).toBeNull()
  })

  it('names its style sheets, scripts and fonts', () => {
    const html =
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><script src="/theme.js"></script>' +
      '<link rel="canonical" href="https://paper.example/news/a"/><a href="/media/x.webp">x</a><script type="module" src="/reader.js"></script>'
    expect(plain(worker.partsIn(html))).toEqual(['/_next/static/chunks/a.css', '/theme.js', '/reader.js'])
  })

  test.each([
    ['no-cache', true],
    ['private, no-store', false],
    [undefined, false],
  ])('that came with %s may be kept: %s', (control, isKept) => {
    const headers = new Headers(control === undefined ? [] : [['cache-control', control]])
    expect(worker.isEverybodys(new Response('', { headers }))).toBe(isKept)
    expect(worker.isEverybodys(new Response('', { headers, status: 404 }))).toBe(false)
  })
})

describe('what is kept', () => {
  const numbers = Array.from({ length: 60 }, (_, n) => n)

  it('is fifty stories, those opened last, and the pages that are none', () => {
    const front: Entry = { path: '/', headline: '', parts: [] }
    const kept = worker.trimmed([front, ...numbers.map((n) => story(n))])
    expect(plain(kept)).toEqual([front, ...numbers.slice(10).map((n) => story(n))])
  })

  it('has pictures of the newest up to 25 MB, and all else', () => {
    const sheet = { path: '/_next/static/a.css', bytes: 10_000 }
    const kept = worker.trimmed([1, 2, 3].map((n) => story(n, [sheet, picture(n, 10_000_000)])))
    expect(kept.map(({ parts }) => parts.length)).toEqual([1, 2, 2])
  })

  it('has three hundred pictures at most', () => {
    const kept = worker.trimmed(
      numbers.slice(0, 40).map((n) =>
        story(
          n,
          numbers.slice(0, 10).map((i) => picture(n * 10 + i, 1)),
        ),
      ),
    )
    expect(kept.flatMap(({ parts }) => parts)).toHaveLength(300)
    expect(kept.at(-1)?.parts).toHaveLength(10)
    expect(kept[0]?.parts).toEqual([])
  })
})
