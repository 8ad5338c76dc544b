import type { LineKind } from '#domain/body/markdown/writing.ts'
import type { Mark } from '#domain/body/types.ts'

type Around = { before: string; after: string }
type Plain = Exclude<Mark['type'], 'link'>

/** Signs that may stand for a mark, the usual ones first. */
const SIGNS: Partial<Record<Plain, readonly string[]>> = { strong: ['**', '__'], em: ['*', '_'], strike: ['~~'] }

/** `inner` between the mark's signs; where those would be read differently, as `:strong[inner]`, which always holds. */
export function wrapInSigns(type: Plain, inner: string, around: Around, isInStrong: boolean): string {
  const usual = SIGNS[type] ?? []
  // `**_both_**`, because three stars in a row can be read in two ways.
  const signs = (isInStrong ? usual.toReversed() : usual).find((candidate) => canWrap(candidate, inner, around))
  return signs ? signs + inner + signs : writeDirective(type, inner)
}

const writeDirective = (name: Plain, inner: string): string => `:${name}[${inner}]`

const isSpace = (sign: string): boolean => /^\s?$/.test(sign)
// By UTF-16 units, as the parser looks at them: half of an emoji counts as a letter.
const isPunctuation = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign)
const isLetter = (sign: string): boolean => !isSpace(sign) && !isPunctuation(sign)

/** Markdown's rules for when a sign opens and closes, a little stricter. */
function canWrap(signs: string, inner: string, { before, after }: Around): boolean {
  const sign = signs.charAt(0)
  const first = inner.charAt(0)
  const last = inner.charAt(inner.length - 1)
  if ([first, last, before, after].includes(sign) || isSpace(first) || isSpace(last)) return false
  if (sign === '_' && (isLetter(before) || isLetter(after))) return false
  return (isLetter(first) || !isLetter(before)) && (isLetter(last) || !isLetter(after))
}

/** `` `text` ``; between brackets, and where code could not hold it, the escaped text as `:code[text]`. */
export function writeCode(text: string, escaped: string, place: Around & { isInBrackets: boolean; kind: LineKind }): string {
  const isUnheld = /^\s|\s$|\n|^`|`$/.test(text) || (place.kind === 'cell' && /[|\\]/.test(text)) || place.before === '`'
  if (isUnheld || (place.isInBrackets && /[[\]\\]/.test(text))) return writeDirective('code', escaped)
  const runs = new Set(text.match(/`+/g))
  let fence = '`'
  while (runs.has(fence)) fence += '`'
  return fence + text + fence
}

/** A body's addresses have no white space and no backslash in them. */
export function writeLink(inner: string, href: string): string {
  const target = href.replace(/[()<>[\]|]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '&amp;')
  return `[${inner}](${target})`
}
