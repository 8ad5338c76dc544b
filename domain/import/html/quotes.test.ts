import { expect, test } from 'vitest'
import { notesOf, shown } from '#domain/import/html/read.fixture.ts'

test.each([
  ['<blockquote><p>a</p><cite>Ada</cite></blockquote>', 'quote<Ada>(p(a))'],
  ['<blockquote><p>a</p><footer>— <cite>Ada</cite>, engineer</footer></blockquote>', 'quote<Ada, engineer>(p(a))'],
  ['<blockquote><p>a</p><p><cite>Ada</cite></p></blockquote>', 'quote<Ada>(p(a))'],
  ['<blockquote>see <cite>The Book</cite> again</blockquote>', 'quote(p(see [em:The Book] again))'],
  ['<figure><blockquote>a</blockquote><figcaption>Ada</figcaption></figure>', 'quote<Ada>(p(a))'],
  ['<figure class="wp-block-pullquote"><blockquote><p>a</p><p>b</p><cite>Ada</cite></blockquote></figure>', 'pull<Ada>(a ¶ b)'],
  ['<blockquote class="wp-block-pullquote"><p>a</p></blockquote>', 'pull(a)'],
  ['<blockquote><cite>Ada</cite></blockquote>', 'p(Ada)'],
  ['<blockquote> </blockquote>', ''],
])('%s', (html, expected) => {
  expect(shown(html)).toBe(expected)
})

test('a link around a name is lost, with a note', () => {
  expect(notesOf('<blockquote>a<cite><a href="https://x.example/">Ada</a></cite></blockquote>')).toEqual([
    'link-dropped: https://x.example/',
  ])
})

test('a name too long for an attribute is a paragraph', () => {
  const name = 'name '.repeat(300).trim()
  expect(shown(`<blockquote>a<cite>${name}</cite></blockquote>`)).toBe(`quote(p(a) p(${name}))`)
})
