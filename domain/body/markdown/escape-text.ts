import { BREAK_DIRECTIVE, CELL_DIRECTIVE, MARK_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'

/** Where a text stands, as far as it changes how its signs would be read. */
export type TextPlace = {
  /** A new line starts with it. */
  isLineStart: boolean
  /** White space at its start, or at its end, would be dropped. */
  isAtStart: boolean
  isAtEnd: boolean
  /** What stands before and behind it within the line. */
  before: 'nothing' | 'something'
  after: 'nothing' | 'bracket' | 'something'
  /** Between brackets, or between signs that may become such. */
  isInBrackets: boolean
  /** No line may end within it. */
  isOneLine: boolean
  isInCell: boolean
  isInHeading: boolean
}

/** One sign with what stands around it. */
type Sign = { text: string; at: number; rest: string; previous: string; isLineStart: boolean; place: TextPlace }

const SIGNS = /[\s\uFEFF\\`*_~&<>:#!|{(.)[\]+-]/g
/** Longer than anything that has to be looked ahead for. */
const AHEAD = 60

/** The text so that it is read as nothing but itself, with as few signs added as that needs. */
export const escapeText = (text: string, place: TextPlace): string =>
  text.replace(SIGNS, (sign, at: number) => {
    const previous = text[at - 1] ?? ''
    const rest = text.slice(at + 1, at + 1 + AHEAD)
    const isLineStart = at === 0 ? place.isLineStart : previous === '\n'
    const seen: Sign = { text, at, rest, previous, isLineStart, place }
    if (/[\s\uFEFF]/.test(sign)) return isPlainSpace(sign, seen) ? sign : `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
    return NEEDS_ESCAPE[sign]?.(seen) ? `\\${sign}` : sign
  })

function isPlainSpace(sign: string, { text, at, rest, previous, place }: Sign): boolean {
  const next = rest.charAt(0)
  switch (sign) {
    case '\uFEFF':
      return false
    case '\n':
      return !place.isOneLine && [previous, next].every((beside) => /^[^ \t\n]$/.test(beside))
    case ' ':
    case '\t': {
      const isAtEdge = (at === 0 && place.isAtStart) || (at === text.length - 1 && place.isAtEnd)
      return !isAtEdge && previous !== '\n' && next !== '\n'
    }
    default:
      return true
  }
}

const OURS = [...MARK_DIRECTIVES, BREAK_DIRECTIVE, CELL_DIRECTIVE].join('|')
const DIRECTIVE = new RegExp(`^(?:${OURS})(?:[[{]|$)`)
const ENTITY = /^(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i
/** As in "[sic]": nothing that could make it a link. */
const REMARK = /^[\p{L}\p{N} ,.'’…-]{1,50}\]/u

const isWordChar = (sign: string): boolean => /^[\p{L}\p{N}]$/u.test(sign)
const isSpaceOrEnd = (rest: string): boolean => /^(?:[ \t\n]|$)/.test(rest)
const isListSign = ({ isLineStart, rest }: Sign): boolean => isLineStart && isSpaceOrEnd(rest)
const isListNumber = ({ text, at, rest, place }: Sign): boolean => {
  const digits = /(^|\n)\d{1,9}$/.exec(text.slice(Math.max(0, at - 10), at))
  const isFromLineStart = digits?.[1] === '\n' || (digits?.index === 0 && at < 10 && place.isLineStart)
  return isFromLineStart && isSpaceOrEnd(rest)
}
const isAfterSomething = ({ at, place }: Sign): boolean => at === 0 && place.before === 'something'
const isAtEnd = ({ rest, place }: Sign): boolean => rest === '' && place.after !== 'nothing'

/** Whether a sign, where it stands, would be read as more than itself. */
const NEEDS_ESCAPE: Readonly<Record<string, (sign: Sign) => boolean>> = {
  '\\': ({ rest }) => !isWordChar(rest.charAt(0)),
  '`': () => true,
  // Alone between words, as in "2 * 3".
  '*': ({ text, at, rest }) => !(/\S $/.test(text.slice(Math.max(0, at - 2), at)) && /^ \S/.test(rest)),
  _: ({ previous, rest }) => !(isWordChar(previous) && isWordChar(rest.charAt(0))),
  '~': ({ previous, rest }) => /^~?$/.test(previous) || /^(?:~|$)/.test(rest),
  '&': ({ rest }) => ENTITY.test(rest),
  // An address between < and >.
  '<': ({ text, at }) => /^[^\s<>]*(?:[:@]|$)/.test(text.slice(at + 1, at + 100)) || text.length > at + 100,
  '>': ({ isLineStart }) => isLineStart,
  ':': (sign) => DIRECTIVE.test(sign.rest) || (sign.isLineStart && /^[:-]/.test(sign.rest)) || isAfterSomething(sign) || isAtEnd(sign),
  '#': ({ isLineStart, rest, place }) => (isLineStart && /^#{0,5}(?:[ \t\n]|$)/.test(rest)) || (place.isInHeading && /^#*$/.test(rest)),
  '!': (sign) => sign.rest.startsWith('[') || (sign.rest === '' && sign.place.after === 'bracket'),
  '|': ({ isLineStart, place }) => isLineStart || place.isInCell,
  '{': isAfterSomething,
  '(': isAfterSomething,
  '.': isListNumber,
  ')': isListNumber,
  '[': (sign) => {
    const { text, at, rest, previous, place } = sign
    if (place.isInBrackets || isAfterSomething(sign) || !/^[\s(\p{L}\p{N}]?$/u.test(previous)) return true
    const end = at + 1 + (REMARK.exec(rest)?.[0].length ?? Infinity)
    return end > text.length || (end === text.length ? place.after !== 'nothing' : /[([:{]/.test(text.charAt(end)))
  },
  ']': ({ place }) => place.isInBrackets,
  '+': isListSign,
  '-': ({ isLineStart, rest }) => isLineStart && /^(?:[-:| \t\n]|$)/.test(rest),
}
