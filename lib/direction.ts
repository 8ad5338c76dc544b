export type Direction = 'ltr' | 'rtl'

/** Letters of Hebrew, Arabic and the other scripts that run from right to left. */
const RTL_LETTER = /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu
const LETTER = /\p{L}/gu

const known = new Map<string, Direction>()

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): Direction {
  let direction = known.get(language)
  if (!direction) known.set(language, (direction = new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr'))
  return direction
}

/**
 * The `dir` that a text needs on a page in `language`: only where most of its letters run the other way. The first letter
 * alone would turn Arabic sentences that begin with a foreign name, and a `dir` on every text would cost bytes.
 */
export function otherDirection(text: string, language: string): Direction | undefined {
  const page = directionOf(language)
  const toTheLeft = countOf(text, RTL_LETTER)
  if (page === 'ltr' && toTheLeft === 0) return undefined
  const toTheRight = countOf(text, LETTER) - toTheLeft
  if (page === 'ltr') return toTheLeft > toTheRight ? 'rtl' : undefined
  return toTheRight > toTheLeft ? 'ltr' : undefined
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
