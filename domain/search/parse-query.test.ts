import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#domain/search/parse-query.ts'

/** Terms as one would write them: `harbour*` where longer words are found too. */
const read = (typed: string) => {
  const { all, none } = parseQuery(typed)
  const write = (terms: typeof all) => terms.map(({ words, isPrefix }) => words.join('+') + (isPrefix ? '*' : ''))
  return [write(all), write(none)]
}

test.each<[string, string[], string[]]>([
  ['winter boat', ['winter*', 'boat'], []],
  ['"winter boat" fare', ['winter+boat', 'fare'], []],
  ['“winter boat', ['winter+boat'], []],
  ['„Łódź”', ['lodz'], []],
  ['har* ha* h*', ['har*', 'ha', 'h'], []],
  ['boat -ferry -"north mole"', ['boat'], ['ferry*', 'north+mole']],
  ['-ferry', [], ['ferry*']],
  ['north-east a-b', ['north+east', 'a+b'], []],
  ['boat - ferry', ['boat', 'ferry*'], []],
  ['boat"winter"', ['boat', 'winter'], []],
  ['boat Boat BOAT', ['boat'], []],
  ['a OR b AND NOT NEAR(c, 2)', ['a', 'or', 'b', 'and', 'not', 'near+c', '2'], []],
  ['headline:boat body : x', ['headline+boat', 'body', 'x'], []],
  ['東京 塔', ['東+京', '塔'], []],
  // A part of a character, in print: no letter, though its script is Han.
  ['⺀ 東⺀京', ['東+京'], []],
  ['', [], []],
  ['" "" * - -- "-"', [], []],
  ['🦞 \0 \u202e', [], []],
])('%j', (typed, all, none) => {
  expect(read(typed)).toEqual([all, none])
})

test('long and many are cut', () => {
  const { all } = parseQuery('one '.repeat(100_000))
  expect(all).toHaveLength(1)
  expect(parseQuery(Array.from({ length: 100 }, (_, i) => String(i)).join(' ')).all).toHaveLength(12)
})

test('anything is a query of words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const { all, none } = parseQuery(typed)
      for (const { words } of [...all, ...none]) {
        expect(words.length).toBeGreaterThan(0)
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }
    }),
  )
})
