import { expect, test } from 'vitest'
import { notesOf, shown } from '#domain/import/html/read.fixture.ts'

test.each([
  ['https://x.example/a?b=c#d', 'https://x.example/a?b=c#d'],
  ['mailto:desk@x.example', 'mailto:desk@x.example'],
  ['/about/', 'https://old.example/about/'],
  ['//x.example/y', 'https://x.example/y'],
  ['http://x.example/a b', 'http://x.example/a%20b'],
  ['/2020/moved/#top', '/world/moved'],
  ['https://old.example/2020/moved/', '/world/moved'],
])('%s leads to %s', (href, target) => {
  expect(shown(`<a href="${href}">a <b>b</b></a>`)).toBe(`p([${target}:a ][${target}:[strong:b]])`)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'tel:123', 'http://', 'ftp://x.example/', ` java\nscript:x`])(
  '%j is no link',
  (href) => {
    expect(shown(`<a href="${href}">a</a>`)).toBe('p(a)')
    expect(notesOf(`<a href="${href}">a</a>`)[0]).toMatch(/^link-unsafe: /)
  },
)

test('anchors are text, silently', () => {
  expect(shown('<a href="#top">a</a> <a name="top">b</a>')).toBe('p(a b)')
  expect(notesOf('<a href="#top">a</a>')).toEqual([])
})

test('an address that may not be stored is not taken for a new one', () => {
  expect(shown('<a href="/x">a</a>', { movedTo: () => '//evil.example' })).toBe('p([https://old.example/x:a])')
})

test('a link may hold blocks', () => {
  expect(shown('<a href="/x"><h3>a</h3><p>b</p></a>')).toBe('heading<3>([https://old.example/x:a]) p([https://old.example/x:b])')
})
