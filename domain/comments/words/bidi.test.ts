import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanceBidi } from '#domain/comments/words/bidi.ts'
import { parseWords } from '#domain/comments/words/parse-words.ts'

const [LRE, RLE, PDF, LRO, RLO] = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E']
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069']

test.each([
  [`a${RLI}b${PDI}c`, `a${RLI}b${PDI}c`],
  [`${FSI}a${RLE}b${PDF}${PDI}`, `${FSI}a${RLE}b${PDF}${PDI}`],
  [`a${RLI}b`, 'ab'],
  [`a${PDI}b${PDF}`, 'ab'],
  [`${LRI}${LRI}a${PDI}`, `${LRI}a${PDI}`],
  [`${RLE}a${PDI}b`, 'ab'],
  [`a${RLO}b${PDF}c`, 'abc'],
  [`${LRE}${LRO}a${PDF}b${PDF}`, `${LRE}ab${PDF}`],
  ['\u200Eמה\u200F', '\u200Eמה\u200F'],
])('%j', (text, expected) => {
  expect(balanceBidi(text)).toBe(expected)
})

test('what is left is nested, has no override, and is left alone the second time', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ب', LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI) })
  fc.assert(
    fc.property(text, (original) => {
      const balanced = balanceBidi(original)
      const open: string[] = []
      for (const char of balanced) {
        if ([LRE, RLE].includes(char)) open.push(PDF)
        else if ([LRI, RLI, FSI].includes(char)) open.push(PDI)
        else if ([PDF, PDI].includes(char)) expect(open.pop()).toBe(char)
        else expect(['a', 'ب']).toContain(char)
      }
      expect(open).toEqual([])
      expect(balanceBidi(balanced)).toBe(balanced)
    }),
  )
})

test('no control reaches over the end of a block', () => {
  const parsed = parseWords(`one ${RLI}two\n\n> three${PDI}\n\n\`\`\`\n${RLO}code\n\`\`\`\n- ${RLE}four`)
  expect(parsed).toMatchObject({ value: { plain: 'one two\n\n> three\n\ncode\n\n- four' } })
})
