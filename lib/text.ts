// Control characters but for tab and line feed, and the invisible ones that carry no meaning in running text.
const UNWANTED = /[\p{Cc}\u200B\u2060\uFEFF\uFFF9-\uFFFB]/gu

// More accents than any script stacks on a letter: they hide the text around them, and NFC takes the square of their number.
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu

/** Text as it is stored: NFC, line feeds only, no control or invisible characters, no space at its ends. */
export function cleanText(text: string): string {
  const kept = text
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, (c) => (c === '\n' || c === '\t' ? c : ''))
    .replace(PILED_MARKS, '$1')
  return kept.normalize('NFC').trim()
}

/** The same for one line: every run of white space becomes one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ')

/** A readable address part: lower case, ASCII letters and digits, hyphens; at most 80 characters; '' if nothing is left. */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}

/** The wanted slug, with the lowest number behind it that makes it free. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  let n = 2
  while (isTaken(`${wanted}-${String(n)}`)) n++
  return `${wanted}-${String(n)}`
}

/** Number of words: runs of letters and digits. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
