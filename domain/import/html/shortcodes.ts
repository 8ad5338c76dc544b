import { READ, WELL_KNOWN } from '#domain/import/html/known-shortcodes.ts'
import type { Notes } from '#domain/import/html/notes.ts'
import { attributesOf, hasNamedAttribute, tagAt } from '#domain/import/html/shortcode-syntax.ts'
import type { ShortcodeTag } from '#domain/import/html/shortcode-syntax.ts'

/** What shortcodes are written as, for the tree: `<wp-caption>`, `<wp-gallery>` … */
const PREFIX = 'wp-'
const PAIRED = new Map([
  ['caption', 'caption'],
  ['wp_caption', 'caption'],
])
// Between [embed] and [/embed] stands an address.
const MAX_CONTENT = 3_000

// In these a bracket is no shortcode.
const VERBATIM = /^(?:script|style|textarea|pre|code|xmp)$/i

/** HTML in which the shortcodes that are read are elements and escaped ones are text. Others are noted and stay. */
export function expandShortcodes(html: string, notes: Notes): string {
  if (!html.includes('[')) return html
  const closed = new Set([...html.matchAll(/\[\/([a-z][\w-]{0,60})\]/gi)].map(([, name = '']) => name.toLowerCase()))
  const parts: string[] = []
  let at = 0
  for (const { from, to } of textsIn(html)) {
    parts.push(html.slice(at, from))
    at = Math.max(at, from)
    while (at < to) {
      const open = html.indexOf('[', at)
      const next = open < 0 || open >= to ? to : open
      parts.push(html.slice(at, next))
      at = next
      if (at >= to) break
      const read = readTag({ html, at, to, closed, notes })
      parts.push(read.text)
      at += read.length
    }
  }
  parts.push(html.slice(at))
  return parts.join('')
}

type Reading = { html: string; at: number; to: number; closed: ReadonlySet<string>; notes: Notes }

function readTag(reading: Reading): { text: string; length: number } {
  const { html, at, closed, notes } = reading
  const tag = tagAt(html, at)
  if (!tag) return { text: '[', length: 1 }
  const { length } = tag.source
  if (tag.isEscaped) return { text: isLikely(tag, closed) || READ.has(tag.name) ? tag.source.slice(1, -1) : tag.source, length }
  if (READ.has(tag.name)) return readKnown(tag, reading)
  if (!tag.isClosing && isLikely(tag, closed)) notes.add('shortcode-kept', tag.name)
  return { text: tag.source, length }
}

/** Whether it is more than a word that somebody put into brackets. */
const isLikely = ({ name, attributes }: ShortcodeTag, closed: ReadonlySet<string>): boolean =>
  closed.has(name) || hasNamedAttribute(attributes) || (/[\w]_\w|\w-\w/.test(name) && attributes.trim() === '') || WELL_KNOWN.has(name)

function readKnown(tag: ShortcodeTag, { html, at, closed, notes }: Reading): { text: string; length: number } {
  const { length } = tag.source
  const paired = PAIRED.get(tag.name)
  if (paired && !closed.has(tag.name)) {
    notes.add('shortcode-kept', tag.name)
    return { text: tag.source, length }
  }
  if (paired) return { text: tag.isClosing ? `</${PREFIX}${paired}>` : openTag(paired, tag.attributes), length }
  // A closing tag of its own is a rest: what it closed was read with its opening.
  if (tag.isClosing) return { text: '', length }
  const content = contentOf(tag.name, html, at + length)
  const address = content?.text ? ` content="${escapeQuotes(content.text)}"` : ''
  return { text: `${openTag(tag.name, tag.attributes, address)}</${PREFIX}${tag.name}>`, length: length + (content?.length ?? 0) }
}

/** The address between the tags and how far it reaches with the closing one; null if something else stands there. */
function contentOf(name: string, html: string, from: number): { text: string; length: number } | null {
  const near = html.slice(from, from + MAX_CONTENT)
  const end = near.toLowerCase().indexOf(`[/${name}]`)
  const text = near
    .slice(0, Math.max(end, 0))
    .replace(/<[^<>]*>/g, '')
    .trim()
  return end >= 0 && !/[\s[]/.test(text) ? { text, length: end + name.length + 3 } : null
}

function openTag(name: string, attributes: string, more = ''): string {
  const written = [...attributesOf(attributes)].map(([key, value]) => ` data-${key}="${escapeQuotes(value)}"`)
  return `<${PREFIX}${name}${written.join('')}${more}>`
}

const escapeQuotes = (value: string): string => value.replaceAll('"', '&quot;')

/** The parts of HTML that are text: outside tags, comments and elements whose content is verbatim. */
function* textsIn(html: string): Generator<{ from: number; to: number }> {
  let verbatim = ''
  let from = 0
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.to)) {
    if (!verbatim) yield { from, to: tag.from }
    if (verbatim === '' && VERBATIM.test(tag.name)) verbatim = tag.name
    else if (tag.name === `/${verbatim}`) verbatim = ''
    from = tag.to
  }
  yield { from: verbatim ? html.length : from, to: html.length }
}

type Tag = { from: number; to: number; name: string }

/** The next tag or comment; null if none ends. */
function nextTag(html: string, after: number): Tag | null {
  TAG_START.lastIndex = after
  const [start, name = ''] = TAG_START.exec(html) ?? []
  if (start === undefined) return null
  const from = TAG_START.lastIndex - start.length
  const mark = start === '<!--' ? '-->' : '>'
  const end = html.indexOf(mark, TAG_START.lastIndex)
  return end < 0 ? null : { from, to: end + mark.length, name: name.toLowerCase() }
}

const TAG_START = /<!--|<(\/?[a-z][a-z0-9-]{0,30})/gi
