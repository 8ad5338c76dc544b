import { linkedHosts } from '#domain/comments/words/linked-hosts.ts'
import { parseBlocks } from '#domain/comments/words/parse-blocks.ts'
import { plainWords } from '#domain/comments/words/plain-words.ts'
import type { Words } from '#domain/comments/words/types.ts'
import { isVisible } from '#domain/comments/words/visible.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'
import { cleanText } from '#lib/text.ts'

/** UTF-16 units, as a browser's `maxlength` counts them: a line end is one, though a form sends it as two. */
export const MAX_COMMENT_LENGTH = 5_000

/** All that is kept of a comment's text. */
export type ParsedWords = {
  /** What was typed, cleaned: shown again when it is edited. */
  source: string
  words: Words
  plain: string
  /** The host of each link, in order, as often as it is linked to. */
  links: string[]
}

/**
 * Reads what somebody typed. The notation is a part of Markdown: *emphasis*, **strong**, ~~strike~~, code, > quotation,
 * lists, [words](https://…), bare addresses. A line end is a line end. Anything else stays the text that it is.
 * Takes time in proportion to the length, whatever is typed.
 * @param max longer texts are refused; only what comes from another system may be longer than what is typed here
 */
export function parseWords(typed: string, max = MAX_COMMENT_LENGTH): Result<ParsedWords, Failure<'comment-empty' | 'comment-too-long'>> {
  const over = typed.replaceAll('\r\n', '\n').trim().length - max
  // Before the clean-up: bringing a long run of accents into order takes the square of its length.
  if (over > 0) return fail({ code: 'comment-too-long', values: { max, over } })
  const source = cleanText(typed)
  const words: Words = { version: 1, content: parseBlocks(source.split('\n')) }
  const plain = plainWords(words)
  return isVisible(plain) ? ok({ source, words, plain, links: linkedHosts(words) }) : fail({ code: 'comment-empty' })
}
