// The characters that XML 1.0 forbids, but for halves of pairs: no decoder yields one.
// eslint complains of control characters in a literal.
const FORBIDDEN = new RegExp('[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]', 'g')

/**
 * Makes pieces of text fit for the parser: line ends as XML reads them, and without the characters that it forbids,
 * which WordPress writes all the same. White space before the first character goes too (a plugin's empty line before
 * the XML declaration): its lines come back as `skippedLines`.
 */
export class Cleaner {
  removed = 0
  #skippedLines = 0
  #isBegun = false
  #endsInReturn = false

  clean(text: string): { text: string; skippedLines: number } {
    const cleaned = this.#skipFirst(this.#withoutForbidden(this.#withLineFeeds(text)))
    const skippedLines = this.#skippedLines
    this.#skippedLines = 0
    return { text: cleaned, skippedLines }
  }

  #withLineFeeds(text: string): string {
    const isSecondHalf = this.#endsInReturn && text.startsWith('\n')
    if (text !== '') this.#endsInReturn = text.endsWith('\r')
    const rest = isSecondHalf ? text.slice(1) : text
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest
  }

  #withoutForbidden(text: string): string {
    if (text.search(FORBIDDEN) === -1) return text
    const kept = text.replace(FORBIDDEN, '')
    this.removed += text.length - kept.length
    return kept
  }

  #skipFirst(text: string): string {
    if (this.#isBegun) return text
    const kept = text.replace(/^[ \t\n]+/, '')
    for (const c of text.slice(0, text.length - kept.length)) if (c === '\n') this.#skippedLines++
    this.#isBegun = kept !== ''
    return kept
  }
}

/** Whether `&#8;` or `&#x8;` stands for a character that XML forbids: then it is removed like the character. */
export function isForbiddenReference(reference: string): boolean {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(reference) ?? []
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  return code <= 0x1f || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
}
