import { expect, test } from 'vitest'
import { pickSentence } from '#domain/moderation/pick-sentence.ts'
import { SENTENCE } from '#domain/moderation/types.ts'

const read = (typed: unknown) => {
  const parsed = pickSentence.safeParse(typed)
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message
}

test.each([
  ['  She was   there.\r\n', 'She was there.'],
  ['One line\nand another.', 'One line and another.'],
  ['Turned \u202Earound from here.', 'Turned around from here.'],
  ['<b>Words</b>, as typed.', '<b>Words</b>, as typed.'],
  ['x'.repeat(SENTENCE.max), 'x'.repeat(SENTENCE.max)],
  [`${'x'.repeat(SENTENCE.max)}   \n`, 'x'.repeat(SENTENCE.max)],
])('%j is one line of plain text', (typed, sentence) => {
  expect(read(typed)).toBe(sentence)
})

test.each([
  ['', 'sentence-too-short'],
  [undefined, 'sentence-too-short'],
  ['Nice one.', 'sentence-too-short'],
  [`a${' '.repeat(50)}b`, 'sentence-too-short'],
  ['x'.repeat(SENTENCE.max + 1), 'sentence-too-long'],
  ['x'.repeat(100_000), 'sentence-too-long'],
])('%j is refused', (typed, code) => {
  expect(read(typed)).toBe(code)
})
