import { isWebAddress } from '#domain/body/addresses.ts'
import type { Meter } from '#domain/comments/words/meter.ts'
import { isVisible } from '#domain/comments/words/visible.ts'

/** `[label](href)` at `at`, or null. Neither part may hold a square bracket, so no character is searched twice. */
export function linkAt(text: string, at: number, meter: Meter): { label: string; href: string; length: number } | null {
  const end = find(/[[\]]/g, text, at + 1)
  meter.steps += end - at
  if (text[end] !== ']' || text[end + 1] !== '(' || text[at - 1] === '!') return null
  const label = text.slice(at + 1, end)
  const hrefEnd = endOfTarget(text, end + 2)
  meter.steps += hrefEnd - end
  const href = text.slice(end + 2, hrefEnd)
  if (text[hrefEnd] !== ')' || !isLabel(label) || !isLink(href)) return null
  return { label, href, length: hrefEnd + 1 - at }
}

/**
 * A bare address at `at`: `href` is null if it only looks like one; the whole is null in the middle of a word. Marks
 * that end a sentence do not belong to it, nor does a bracket that was opened before it.
 */
export function addressAt(text: string, at: number, meter: Meter): { href: string | null; length: number } | null {
  if (/[\p{Lu}\p{Ll}\p{N}]/u.test(text[at - 1] ?? '')) return null
  const end = find(/[\s<>"`[\]\p{C}，。、！？；：（）「」『』【】]/gu, text, at)
  meter.steps += end - at
  const typed = trimEnd(text.slice(at, end))
  const href = /^www\./i.test(typed) ? `https://${typed}` : typed
  return { href: /^https?:\/\/[^/?#]+\.[^/?#.]/i.test(href) && isLink(href) ? href : null, length: Math.max(typed.length, 1) }
}

/** The host that a link leads to: lower case, ASCII, without `www.`. */
export const hostOf = (href: string): string => new URL(href).hostname.replace(/^www\.|\.$/g, '')

/** http or https. `https://bank.example@evil.example` is refused: it shows one host and leads to another. */
export const isLink = (href: string): boolean => isWebAddress(href) && new URL(href).username === '' && new URL(href).password === ''

/** Words that look like an address might show another one than the link's. */
const isLabel = (label: string): boolean => isVisible(label) && !/:\/\/|www\./i.test(label)

/** Index of the bracket that ends a link's target, or of whatever forbids it to be one. */
function endOfTarget(text: string, from: number): number {
  let open = 0
  let at = find(TARGET_END, text, from)
  for (; text[at] === '(' || (text[at] === ')' && open > 0); at = find(TARGET_END, text, at + 1)) open += text[at] === '(' ? 1 : -1
  return at
}

const TARGET_END = /[\s()<>[\]]/g

function trimEnd(address: string): string {
  let surplus = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' ? surplus-- <= 0 : !/[?!.,:;*_~'’”»…]/.test(last)) break
  }
  return address.slice(0, end)
}

/** Index of the first match of a global expression from `from` on; the text's length if there is none. */
function find(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  return expression.exec(text)?.index ?? text.length
}
