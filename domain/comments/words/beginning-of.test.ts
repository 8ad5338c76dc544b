import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { beginningOf } from '#domain/comments/words/beginning-of.ts'
import { parseWords } from '#domain/comments/words/parse-words.ts'

function begin(typed: string): string {
  const parsed = parseWords(typed)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return beginningOf(parsed.value.words)
}

describe('how a comment begins', () => {
  test.each([
    ['Short.', 'Short.'],
    ['One.\n\nTwo\nand **three**.', 'One. Two and three.'],
    ['> What they said.\n\nWhat I say.', 'What I say.'],
    ['> Nothing but this.', '> Nothing but this.'],
    ['word '.repeat(40), `${'word '.repeat(31)}word…`],
    [`${'x'.repeat(158)}, and more`, `${'x'.repeat(158)}…`],
    ['x'.repeat(200), `${'x'.repeat(160)}…`],
  ])('%j', (typed, begun) => {
    expect(begin(typed)).toBe(begun)
  })

  it('is never longer than three lines, and never ends within a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'word', ' ', ', ', '🚢', 'é'), { minLength: 1, maxLength: 300 }), (parts) => {
        const begun = begin(`x${parts.join('')}`)
        expect(begun.length).toBeLessThanOrEqual(161)
        expect(begun.isWellFormed()).toBe(true)
      }),
    )
  })
})
