import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { checkBuild } from '#tools/checks/build-checks.mjs'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-build-'))

/** Text that gzip leaves at about its length. */
const noise = (bytes: number) => randomBytes(bytes).toString('latin1')

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
}

function putPage(route: string, css: string[]): void {
  const entries = {
    '[project]/app/layout': css.map((path) => ({ path })),
    '[project]/node_modules/next/error': [{ path: 'static/next.css' }],
  }
  const text = `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST[${JSON.stringify(route)}] = ${JSON.stringify({ entryCSSFiles: entries })}`
  put(`.next/server/app${route}_client-reference-manifest.js`, text)
}

const putPrerendered = (routes: string[], dynamic: string[] = []) => {
  const all = (names: string[]) => Object.fromEntries(names.map((name) => [name, {}]))
  put('.next/prerender-manifest.json', JSON.stringify({ routes: all(routes), dynamicRoutes: all(dynamic) }))
}

const putFonts = (...files: string[]) => {
  put('.next/server/next-font-manifest.json', JSON.stringify({ app: { a: files, b: files } }))
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  put('.next/static/a.css', noise(5_000))
  put('.next/static/b.css', noise(3_000))
  put('.next/static/next.css', noise(50_000))
  for (const route of ['/(paper)/page', '/(account)/sign-in/page', '/admin/page']) putPage(route, ['static/a.css'])
  putPage('/(paper)/[section]/page', ['static/a.css', 'static/b.css'])
  put('.next/static/one.woff2', noise(30_000))
  put('.next/static/two.woff2', noise(30_000))
  putFonts('static/one.woff2', 'static/two.woff2')
  putPrerendered(['/_global-error'])
  put('public/reader.js', noise(2_000))
  put('public/picture.png', noise(50_000))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a build within its budgets has no problem and says its figures', () => {
  const { problems, figures } = checkBuild(folder)
  expect(problems).toEqual([])
  expect(figures[0]).toMatch(/^CSS of \(paper\): 80\d\d bytes gzip$/)
})

test.each<[string, () => void, RegExp]>([
  [
    'too much CSS on one page',
    () => putPage('/(paper)/author/page', ['static/a.css', 'static/b.css', 'static/next.css']),
    /CSS of \(paper\)/,
  ],
  [
    'CSS that got lost',
    () => {
      putPage('/(paper)/page', [])
      putPage('/(paper)/[section]/page', [])
    },
    /CSS of \(paper\) is 0 bytes/,
  ],
  ['a group of pages that is gone', () => rmSync(join(folder, '.next/server/app/admin'), { recursive: true }), /CSS of admin is 0/],
  ['too much script for every page', () => put('public/theme.js', noise(1_500)), /scripts in public\/ that every page loads/],
  ['too much script that comes later', () => put('public/later.js', noise(11_000)), /scripts in public\/ that come later/],
  [
    'a third font',
    () => {
      put('.next/static/three.woff2', '')
      putFonts('static/one.woff2', 'static/two.woff2', 'static/three.woff2')
    },
    /3 fonts/,
  ],
  ['fonts that weigh too much', () => put('.next/static/two.woff2', noise(60_000)), /2 fonts of 90000 bytes/],
  ['a prerendered page', () => putPrerendered(['/_global-error', '/']), /never change: \//],
  ['a prerendered family of pages', () => putPrerendered([], ['/[section]']), /\/\[section\]/],
  ['a source map', () => put('.next/static/chunks/a.js.map', '{}'), /1 source maps/],
])('%s is a problem', (_, spoil, sentence) => {
  spoil()
  const { problems } = checkBuild(folder)
  expect(problems).toEqual([expect.stringMatching(sentence)])
})
