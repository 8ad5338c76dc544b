import { randomFillSync } from 'node:crypto'

/** Crockford's base 32, lower case: no i, l, o, u, so that an id read aloud is heard right. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Drawn from the system in blocks: a call costs more than its bytes, and a comment takes three ids. */
const block = new Uint8Array(4096)
let used = block.length

/** Random text of `length` characters, 5 bits each. */
function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    if (used === block.length) {
      randomFillSync(block)
      used = 0
    }
    text += ALPHABET.charAt((block[used++] ?? 0) & 31)
  }
  return text
}

/** The id that may be shown: 16 random characters (80 bits), the only kind in URLs, forms and the DOM. */
export const publicId = (): string => randomText(16)

/** A key that sorts by `at` (ms, 9 characters, good until the year 3084) and then at random (5 characters). */
export function sortKey(at: Date): string {
  let ms = at.getTime()
  let text = ''
  for (let i = 0; i < 9; i++) {
    text = ALPHABET.charAt(ms % 32) + text
    ms = Math.floor(ms / 32)
  }
  return text + randomText(5)
}
