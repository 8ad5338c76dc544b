import { parseInline } from '#domain/comments/words/parse-inline.ts'
import type { Inline, Mark, Text } from '#domain/body/types.ts'
import { isLink } from '#domain/comments/words/links.ts'
import type { WordsInline } from '#domain/comments/words/types.ts'

// The notation has no escape. A joiner cannot be seen and keeps two characters from being read together; a thin space
// keeps a star from touching the word that it would mark.
const JOINER = '\u200C'
const THIN = '\u200A'
/** Looks like the backtick and has no meaning. */
const ACCENT = 'ˋ'

const SIGNS = { strong: '**', em: '*', strike: '~~' } as const
const ORDER = ['link', 'strong', 'em', 'strike', 'code'] as const

type Token = { sign: 'open' | 'close' | 'none'; text: string }

/**
 * A paragraph in the notation of comments: the same words with the same marks, as far as it has them. A mark that
 * reaches over a line end is closed there and opened again.
 */
export function toNotationLines(content: readonly Inline[]): string {
  const lines: Text[][] = [[]]
  for (const inline of content) {
    if (inline.type === 'hardBreak') lines.push([])
    else if (inline.type === 'text') lines.at(-1)?.push(inline)
  }
  const isGuarded = needsGuard(lines)
  return lines
    .map((line) => guardStart(joinTokens(tokensOf(line, 0, isGuarded)).trim()))
    .filter(Boolean)
    .join('\n')
}

function tokensOf(texts: readonly Text[], level: number, isGuarded: boolean): Token[] {
  const type = ORDER[level]
  if (!type) return texts.map((text) => ({ sign: 'none', text: isGuarded ? guard(text.text) : text.text }))
  return groupsOf(texts, type).flatMap(({ mark, group }) => {
    if (mark?.type === 'code') return codeOf(group)
    const inside = tokensOf(group, level + 1, isGuarded)
    if (mark?.type === 'link') return linkOf(inside, mark.attrs.href)
    return type === 'link' || type === 'code' || !mark || hasSignAtEnd(group) ? inside : wrap(inside, SIGNS[type])
  })
}

type Group = { mark: Mark | undefined; group: Text[] }

/** Neighbours that have, or lack, the same mark of a type. */
function groupsOf(texts: readonly Text[], type: Mark['type']): Group[] {
  const groups: Group[] = []
  for (const text of texts) {
    const mark = text.marks?.find((m) => m.type === type)
    const last = groups.at(-1)
    if (last && hrefOf(last.mark) === hrefOf(mark)) last.group.push(text)
    else groups.push({ mark, group: [text] })
  }
  return groups
}

const hrefOf = (mark: Mark | undefined): string | undefined => (mark?.type === 'link' ? mark.attrs.href : mark?.type)

/** A sign touches the words that it marks: space at either end stays outside. */
function wrap(inside: Token[], sign: string): Token[] {
  const text = joinTokens(inside)
  const core = text.trim()
  if (!core) return [none(text)]
  const start = text.length - text.trimStart().length
  const before = text.slice(0, start)
  const after = text.slice(start + core.length)
  return [none(before), { sign: 'open', text: sign }, none(core), { sign: 'close', text: sign }, none(after)]
}

/** A sign that is a word would be read together with the sign beside it. */
function hasSignAtEnd(group: readonly Text[]): boolean {
  const words = group.map((text) => (text.marks?.some((m) => m.type === 'code') ? 'code' : text.text)).join('')
  return /^\s*[*_~]|[*_~]\s*$/.test(words)
}

const none = (text: string): Token => ({ sign: 'none', text })

function codeOf(group: readonly Text[]): Token[] {
  const text = group.map((t) => t.text).join('')
  if (!text.trim()) return [none(text)]
  const fence = fenceFor(text, 1)
  const pad = /^`|`$|^ .* $/s.test(text) ? ' ' : ''
  return [none(fence + pad + text + pad + fence)]
}

/** Backticks, one more than stand together anywhere in the text. */
export const fenceFor = (text: string, least: number): string =>
  '`'.repeat((text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length + 1), least))

/** `[words](address)`; the address alone or behind the words where the notation would not take that. */
function linkOf(inside: Token[], href: string): Token[] {
  const words = joinTokens(inside)
  const label = words.trim()
  const address = href.replace(/[[\]<>]|\((?![^()]*\))|(?<!\([^()]*)\)/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  const space = words.startsWith(' ') ? ' ' : ''
  if (!label) return [none(words)]
  if (!isLink(address)) return [none(words + (/^mailto:/i.test(href) && !href.includes(label) ? ` (${href.slice(7)})` : ''))]
  if (isSameAddress(label, href)) return [none(space + address + ' '.repeat(Number(words.endsWith(' '))))]
  const isPlain = !/[[\]]|:\/\/|www\./i.test(label)
  return [none(`${space}${isPlain ? `[${label}](${address})` : `${label} (${address})`}${words.endsWith(' ') ? ' ' : ''}`)]
}

const isSameAddress = (label: string, href: string): boolean => bare(label) === bare(href)
const bare = (address: string): string => address.replace(/^https?:\/\//i, '').replace(/\/$/, '')

/** Tokens in a row. Between two that would be read together, or as part of a word, stands a joiner. */
function joinTokens(tokens: readonly Token[]): string {
  let text = ''
  let last: Token['sign'] = 'none'
  for (const token of tokens.filter((t) => t.text !== '')) {
    const isInWord =
      (token.sign === 'open' && /[\p{Lu}\p{Ll}\p{Lt}\p{N}\\]$/u.test(text)) ||
      (last === 'close' && /^[\p{Lu}\p{Ll}\p{Lt}\p{N}\\]/u.test(token.text))
    const isJoined =
      (last === 'close' && token.sign === 'open') ||
      (text.endsWith('`') && token.text.startsWith('`')) ||
      (text.endsWith('!') && token.text.startsWith('['))
    text += (isInWord || isJoined ? JOINER : '') + token.text
    last = token.sign
  }
  return text
}

/** Whether characters of the words could be read as signs. */
function needsGuard(lines: readonly Text[][]): boolean {
  const words = lines.map((line) => guardStart(line.map((text) => text.text).join(''))).join('\n')
  if (!/[*_~`[]/.test(words)) return false
  return lines.flat().some((text) => text.marks) || !parseInline(words, { steps: 0 }).every(isLiteral)
}

const isLiteral = (node: WordsInline): boolean =>
  node.type === 'text' ||
  node.type === 'break' ||
  (node.type === 'link' && node.content.every((inside) => inside.type === 'text' && isSameAddress(inside.text, node.href)))

/** Words whose characters mean nothing but themselves; addresses stay as they are. */
function guard(text: string): string {
  const parts = text.split(/((?:https?:\/\/|www\.)\S+)/i)
  return parts.map((part, i) => (i % 2 === 1 ? part : guardWords(part))).join('')
}

function guardWords(text: string): string {
  const quiet = text.replaceAll('`', ACCENT).replaceAll('](', `]${JOINER}(`)
  return quiet.replace(/\*+|_+|~+/g, (run, at: number) => {
    const isInWord = isLetter(quiet[at - 1]) && isLetter(quiet[at + run.length])
    return isInWord ? run : THIN + run + THIN
  })
}

/** As the notation sees it: inside a word a sign has no meaning. */
const isLetter = (char = ''): boolean => /[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u.test(char)

/** A line that would begin a quotation, list or piece of code begins with a joiner instead. */
const guardStart = (line: string): string => (/^(?:>|[-*+]\s|\d{1,9}[.)]\s|`{3})/.test(line) ? JOINER + line : line)
