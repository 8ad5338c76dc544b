import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Meter } from '#domain/comments/words/meter.ts'
import { parseBlocks } from '#domain/comments/words/parse-blocks.ts'
import { MAX_COMMENT_LENGTH, parseWords } from '#domain/comments/words/parse-words.ts'
import { wordsSchema } from '#domain/comments/words/schema.ts'
import { cleanText } from '#lib/text.ts'

const NOTATION = ['*', '**', '***', '_', '__', '~~', '`', '```', '[', ']', '](', '](https://x.example)', '(', ')', '!', '\\', '<', '&']
const LINES = ['\n', '\n\n', '\n> ', '\n>', '\n- ', '\n1. ', '\n2) ', '\n  ', '\n    - ', '\n```\n', '\t', ' ']
const WORDS = [
  'a',
  'word',
  'été',
  '重点',
  'مرحبا',
  '😀',
  '1984.',
  'https://x.example/a_b',
  'www.x.example',
  'http://',
  '\u202E',
  '\u2067',
  '\u2069',
  '\uD800',
]

/** Text made of pieces that mean something to the parser, and of anything. */
const typed = fc.oneof(
  fc.array(fc.constantFrom(...NOTATION, ...LINES, ...WORDS), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')

describe('whatever is typed', () => {
  test('no letter and no digit is lost, added or moved', () => {
    fc.assert(
      fc.property(typed, (source) => {
        const parsed = parseWords(source)
        if (parsed.ok) expect(lettersOf(parsed.value.plain)).toBe(lettersOf(cleanText(source)))
        else expect(lettersOf(cleanText(source)).replace(/[\u115F\u1160\u3164\uFFA0]/g, '')).toBe('')
      }),
      { numRuns: 2_000 },
    )
  })

  test('the tree is one that the schema knows', () => {
    fc.assert(
      fc.property(typed, (source) => {
        const parsed = parseWords(source)
        if (parsed.ok) expect(wordsSchema.parse(parsed.value.words)).toEqual(parsed.value.words)
      }),
      { numRuns: 1_000 },
    )
  })

  test('its source parses to the same again', () => {
    fc.assert(
      fc.property(typed, (source) => {
        const parsed = parseWords(source)
        if (parsed.ok) expect(parseWords(parsed.value.source)).toEqual(parsed)
      }),
    )
  })
})

test('text without notation is its own plain text', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}]{1,12}[,.;?!’]?$/u).map((w) => w.normalize('NFC'))
  const lines = fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(lines, (all) => {
      const text = cleanText(all.map((line) => `“${line}`).join('\n'))
      expect(parseWords(text)).toMatchObject({ value: { plain: text, words: { content: [{ type: 'paragraph' }] } } })
    }),
  )
})

/** How many characters and nodes are touched for each character typed. */
function effort(text: string): number {
  const meter: Meter = { steps: 0 }
  parseBlocks(text.split('\n'), { quotes: 0, lists: 0, meter })
  return meter.steps / text.length
}

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** Seven levels of blocks, two looks at a label, and what dissolved marks move. */
const MOST = 20

describe('the effort is in proportion to the length', () => {
  const pieces = [...NOTATION, ...LINES, ...WORDS]

  test('for every piece and pair of pieces, repeated', () => {
    for (const a of pieces) {
      expect(effort(repeat(a, 2 * MAX_COMMENT_LENGTH)), a).toBeLessThan(MOST)
      for (const b of pieces) expect(effort(repeat(a + b, 500)), a + b).toBeLessThan(MOST)
    }
  })

  test('for generated nasties', () => {
    const run = fc.tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 400 }))
    const nasty = fc
      .array(run, { minLength: 1, maxLength: 5 })
      .map((runs) => runs.map(([unit, count]) => unit.join('').repeat(count)).join(''))
    fc.assert(
      fc.property(nasty, (text) => {
        expect(effort(text)).toBeLessThan(MOST)
      }),
      { numRuns: 300 },
    )
  })
})
