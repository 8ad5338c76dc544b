import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText, countWords, slugify } from '#lib/text.ts'

/** Texts of characters that are treated in different ways, and of their neighbours. */
const anyText = fc.string({
  unit: fc.constantFrom(
    ...'aé\u0301\u030A\u212B\u1100\u1161\r\n\t\u0000\u0085\u200B\u200D\uFEFF\u2028\u00A0 \u2000\uD83D\uDE92\u202E'.split(''),
  ),
})

describe('cleanText', () => {
  test.each([
    ['line ends of every system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000b\u0007c\u001Bd\u0085e\u009Ff', 'abcdef'],
    ['invisible characters without meaning', '\uFEFFa\u200Bb\u2060c\uFFF9d', 'abcd'],
    ['white space at the ends', ' \n\ta b\u00A0\u3000\n', 'a b'],
    ['decomposed letters', 'cafe\u0301', 'caf\u00E9'],
    ['tabs, and joiners that make one letter or emoji of two', 'a\tb می\u200Cخواهم 👩\u200D🚒', 'a\tb می\u200Cخواهم 👩\u200D🚒'],
  ])('%s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test('done twice is done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanText(text)).toBe(cleanText(text).normalize('NFC'))
      }),
    )
  })
})

test('a line has no line end in it, and single spaces', () => {
  expect(cleanLine('  a\r\n\t b\u2028c\u00A0\u00A0d ')).toBe('a b c d')
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanLine(text)).not.toMatch(/[\n\r\t\u2028\u2029]|\s\s/)
    }),
  )
})

describe('slugify', () => {
  test.each([
    ['The Winter Boat: a vote', 'the-winter-boat-a-vote'],
    ["Nobody's quay – nobody’s fault", 'nobodys-quay-nobodys-fault'],
    ['Crème brûlée, naïvely', 'creme-brulee-naively'],
    ['--- a ---', 'a'],
    ['日本', ''],
    ['ﬁfty №9', 'fifty-no9'],
  ])('%s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  test('gives an address part whatever is in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slugify(text).length).toBeLessThanOrEqual(80)
      }),
    )
  })
})

test.each([
  ['', 0],
  ['One two, three — four.', 4],
  ["Don't count ’til half-past", 4],
  ['£23,900', 2],
  ['élan vital', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})
