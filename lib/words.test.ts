import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placedWords, wordsOf } from '#lib/words.ts'

test.each([
  ['The North-East quay, 1,200 m²', ['the', 'north', 'east', 'quay', '1', '200', 'm2']],
  ['Łódź’s Straße: Ærø, œuvre, Þór', ['lodz', 's', 'strasse', 'aero', 'oeuvre', 'thor']],
  ['CAFÉ cafe\u0301 İSTANBUL ısı ΟΔΟΣ', ['cafe', 'cafe', 'istanbul', 'isi', 'οδοσ']],
  ['مَدْرَسَة שָׁלוֹם ёлка', ['مدرسة', 'שלום', 'елка']],
  ['東京タワー', ['東', '京', 'タ', 'ワ', 'ー']],
  ['हिन्दी 한국어', ['हिन्दी', '한국어']],
  ['ﬁsh ½ ①', ['fish', '1', '2', '1']],
  ['🦞 — … !?"*()', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('a word that nobody would type is cut', () => {
  expect(wordsOf(`${'x'.repeat(5000)} ${'é'.repeat(5000)}`)).toEqual(['x'.repeat(60), 'e'.repeat(60)])
})

test('any text has words of letters and digits alone, in their order, within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const placed = placedWords(text)
      expect(wordsOf(text)).toEqual(placed.map(({ word }) => word))
      let before = 0
      for (const { word, start, end } of placed) {
        expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
    }),
  )
})

test('words that are folded stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text)
      expect(wordsOf(words.join(' ')).join(' ')).toBe(words.join(' '))
    }),
  )
})
