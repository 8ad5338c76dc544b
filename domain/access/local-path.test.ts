import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from '#domain/access/local-path.ts'

test.each([
  '/',
  '/world/the-vote',
  '/world/the-vote?comments=2#comment-0123456789abcdef',
  '/search?q=a%20b',
  '/a//b',
  '/sign-in?to=/x',
  '/@me',
  '/a:b',
])('a path of ours stays: %s', (to) => {
  expect(localPath(to)).toBe(to)
})

/** What has led browsers elsewhere, from the usual collections of open redirects. */
const ELSEWHERE = [
  ...[
    '',
    ' ',
    'evil.example',
    '//evil.example',
    '///evil.example',
    '////evil.example',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
  ],
  ...['http:evil.example', '//evil.example/%2f..', '//evil.example@paper.example', '@evil.example', ':80', '?to=/', '#x', './x', '../x'],
  ...[
    '\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '\\\\evil.example',
    '/\\/evil.example',
    '//\\evil.example',
    '/a\\..\\\\evil.example',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
  ],
  ...[
    '\t//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r/evil.example',
    '/\u0000/evil.example',
    '\u00A0//evil.example',
    ' /x',
    '\uFEFF/x',
  ],
  ...[
    '/..//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%2E%2e//evil.example',
    '/a/%2e%2e//evil.example',
    '/././/evil.example',
  ],
  ...[
    '／／evil.example',
    '/／evil.example/..//evil.example',
    '〱evil.example',
    'https:///evil.example',
    'http://paper.invalid//evil.example',
  ],
]

test.each(ELSEWHERE)('what leads elsewhere leads to the front: %j', (to) => {
  expect(localPath(to)).toBe('/')
})

test.each([
  '/%5cevil.example',
  '/%2fevil.example',
  '/%09/evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  '/https://evil.example',
])('what only looks as if it did stays here: %s', (to) => {
  expect(localPath(to)).toBe(to)
})

const PIECES = [
  '/',
  '/',
  '\\',
  '.',
  '..',
  '%2e',
  '%2f',
  '%5c',
  'evil.example',
  '@',
  ':',
  '?',
  '#',
  '\t',
  '\n',
  '\u0000',
  ' ',
  'https:',
  'javascript:',
  'a',
  '[',
  '／',
  '\uD800',
]

test('whatever is sent, the browser stays on our origin', () => {
  const sent = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
  )
  const stays = (path: string, origin: string) => new URL(path, origin).origin === origin
  fc.assert(
    fc.property(sent, (to) => {
      const path = localPath(to)
      return (
        /^\/(?![/\\])[^\s\p{Cc}\\]*$/u.test(path) &&
        stays(path, 'https://paper.example') &&
        stays(path, 'http://[::1]:3000') &&
        localPath(path) === path
      )
    }),
    { numRuns: 1000 },
  )
})
