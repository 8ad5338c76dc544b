import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepQuery, readUrl } from '#server/request-url.ts'

describe('readUrl', () => {
  it.each([
    ['/', '/', ''],
    ['/world/a-story?x=1', '/world/a-story', '?x=1'],
    ['/caf%c3%a9', '/caf%C3%A9', ''],
    ['/%77orld', '/world', ''],
    ['/a%2fb', '/a%2Fb', ''],
    ['/a?q=100%', '/a', '?q=100%'],
    ['/a?', '/a', '?'],
    ['/.well-known/x', '/.well-known/x', ''],
  ])('%s', (target, pathname, search) => {
    expect(readUrl(target)).toEqual({ pathname, search })
  })

  it.each([
    ['no slash', 'world'],
    ['another host', '//evil.example/a'],
    ['a whole address', 'http://evil.example/'],
    ['a backslash', '/\\evil.example'],
    ['the asterisk', '*'],
    ['nothing', ''],
    ['a lone percent', '/a%'],
    ['half an encoding', '/a%f'],
    ['bytes that are no UTF-8', '/a%ff'],
    ['NUL', '/a%00b'],
    ['a raw control character', '/a\nb'],
    ['raw bytes above ASCII', '/caf\u00e9'],
    ['a fragment', '/a#b'],
    ['dot segments', '/a/../b'],
    ['encoded dot segments', '/a/%2e%2E/b'],
    ['a final dot', '/a/.'],
    ['three thousand characters', '/' + 'a'.repeat(3000)],
  ])('refuses %s', (_, target) => {
    expect(readUrl(target)).toBeNull()
  })

  it('never throws, and gives a spelling that it reads as itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webPath().map((p) => '/' + p),
          fc.string({ unit: 'binary' }),
          fc.stringMatching(/^\/[%0-9a-fA-F./?&=]{0,30}$/),
        ),
        (target) => {
          const once = readUrl(target)
          if (once) expect(readUrl(once.pathname + once.search)).toEqual(once)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('keepQuery', () => {
  it.each([
    ['', ''],
    ['?utm_source=x', ''],
    ['?page=2&utm_source=x', '?page=2'],
    ['?q=b&page=2', '?page=2&q=b'],
    ['?page=2&page=3', '?page=2'],
    ['?page=&q=', ''],
    ['?q=100%', '?q=100%25'],
    ['?q=a+b', '?q=a+b'],
    ['?q=a%20b', '?q=a+b'],
    [`?q=${'x'.repeat(201)}`, ''],
    ['?__proto__=1&constructor=2', ''],
  ])('%s → %s', (search, kept) => {
    expect(keepQuery(search, ['page', 'q'])).toBe(kept)
  })

  it('is its own fixed point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (a, b) => {
        const once = keepQuery(`?page=${a}&q=${b}&${b}`, ['page', 'q'])
        expect(keepQuery(once, ['page', 'q'])).toBe(once)
      }),
    )
  })
})
