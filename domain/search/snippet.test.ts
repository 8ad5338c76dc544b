import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'
import { cutSnippet, markWhole } from '#domain/search/snippet.ts'
import type { Piece } from '#domain/search/types.ts'

const written = (pieces: Piece[]) => pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
const plain = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')
const cut = (text: string, typed: string) => written(cutSnippet(text, parseQuery(typed).all).pieces)
const mark = (text: string, typed: string) => written(markWhole(text, parseQuery(typed).all))

test.each([
  ['The Café opens; the cafe closes', 'cafe', 'The [Café] opens; the [cafe] closes'],
  ['Harbours and a harbour', 'harbour', '[Harbours] and a [harbour]'],
  ['Harbours and a harbour', '"harbour"', 'Harbours and a [harbour]'],
  ['The winter boat, a boat in winter', '"winter boat"', 'The [winter boat], a boat in winter'],
  ['The winter-boat’s fare', 'winter-boat fare', 'The [winter-boat]’s [fare]'],
  ['a b a b a', '"a b a"', '[a b a b a]'],
  ['Straße und STRASSE', 'strasse', '[Straße] und [STRASSE]'],
  ['東京タワーの京', '京', '東[京]タワーの[京]'],
  ['Nothing here', 'else', 'Nothing here'],
])('%j marked for %j', (text, typed, marked) => {
  expect(mark(text, typed)).toBe(marked)
})

const filler = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `w${String(from + i)}`).join(' ')

test('an excerpt lies around what was looked for, and says where it was cut', () => {
  const text = `${filler(100)} boat ${filler(100, 100)}`
  const excerpt = cut(text, 'boat')
  expect(excerpt).toMatch(/^…w92 .* w99 \[boat\] w100 .*…$/)
  expect(excerpt.split(' ')).toHaveLength(36)
  expect(cut('A boat.', 'boat')).toBe('A [boat].')
  expect(cut(text, 'absent')).toMatch(/^w0 w1 .*…$/)
})

test('of several places the one with most different words is shown', () => {
  const text = `boat boat boat ${filler(80)} a boat in winter ${filler(80, 80)} boat`
  expect(cut(text, 'boat winter')).toContain('a [boat] in [winter]')
})

test('a text without end costs no more than its beginning, and one without spaces is cut', () => {
  expect(cut(`${'word '.repeat(50_000)} boat`, 'boat').length).toBeLessThan(400)
  expect(cut('x'.repeat(1_000_000), 'x').length).toBeLessThan(420)
})

test('whatever is looked for in whatever text, the pieces are the text', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 90 }))
  fc.assert(
    fc.property(texts, fc.string({ unit: 'binary' }), fc.nat(200), (text, typed, from) => {
      const { all } = parseQuery(`${typed} ${text.slice(from, from + 12)}`)
      expect(plain(markWhole(text, all))).toBe(text)
      const excerpt = plain(cutSnippet(text, all).pieces)
      expect(text).toContain(excerpt.replace(/^…/, '').replace(/…$/, '').trim())
      for (const { text: piece } of markWhole(text, all)) expect(piece).not.toBe('')
    }),
  )
})
