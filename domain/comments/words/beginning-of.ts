import { plainWords } from '#domain/comments/words/plain-words.ts'
import type { Words } from '#domain/comments/words/types.ts'

/** Characters: two or three lines of a narrow column. */
const LENGTH = 160

/**
 * How a comment begins, in one line of plain text: its own words rather than what it quotes, cut behind a word, with
 * an ellipsis where more follows.
 */
export function beginningOf(words: Words): string {
  const own = words.content.filter(({ type }) => type !== 'quote')
  const text = plainWords({ ...words, content: own.length > 0 ? own : words.content })
    .replace(/\s+/gu, ' ')
    .trim()
  if (text.length <= LENGTH) return text
  const cut = text.slice(0, LENGTH + 1)
  const end = cut.lastIndexOf(' ')
  return `${withoutEnd(end > 0 ? cut.slice(0, end) : wholeCharacters(cut.slice(0, LENGTH)))}…`
}

/** Before an ellipsis stands no other sign. */
const withoutEnd = (text: string): string => text.replace(/[\s.,;:!?–—-]+$/u, '')

/** A text without spaces is cut anywhere but within a character. */
const wholeCharacters = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
