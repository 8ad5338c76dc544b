import type { CorrectionSeverity, StoredBody, StoredPicture } from '#db/schema/articles.ts'

/*
 * Builders for the body of a demo article. Text knows a small notation: **strong**, *em*, `code`, ~~strike~~, ~sub~, ^sup^,
 * [words](address), ((a footnote)); a line feed is a hard break. Within a footnote, no parenthesis.
 */

type Mark = { type: string; attrs?: { href: string } }
type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' } | { type: 'footnote'; content: Inline[] }
type Block = { type: string; attrs?: Record<string, string | number | boolean>; content?: (Block | Inline)[] }

const VERSION = 1
const NOTATION =
  /\*\*(?<strong>.+?)\*\*|\*(?<em>.+?)\*|`(?<code>.+?)`|~~(?<strike>.+?)~~|~(?<sub>.+?)~|\^(?<sup>.+?)\^|\[(?<link>.+?)\]\((?<href>.+?)\)|\(\((?<note>.+?)\)\)|(?<feed>\n)/gu

/** A whole body of the present version. */
export const body = (...content: Block[]): StoredBody => ({ version: VERSION, content })

export const p = tagged((text) => ({ type: 'paragraph', content: inline(text) }))
export const h2 = tagged((text) => heading(2, text))
export const h3 = tagged((text) => heading(3, text))
export const h4 = tagged((text) => heading(4, text))

export const ul = (...items: string[]): Block => ({ type: 'bulletList', content: listItems(items) })
export const ol = (...items: string[]): Block => ({ type: 'orderedList', attrs: { start: 1 }, content: listItems(items) })

/** A quotation in paragraphs; `cite` is who said it. */
export const quote = (cite: string, ...paragraphs: string[]): Block => ({
  type: 'blockquote',
  attrs: { cite },
  content: paragraphs.map(para),
})
export const pull = (text: string, cite: string): Block => ({ type: 'pullQuote', attrs: { cite }, content: inline(text) })

export const keyPoints = (...points: string[]): Block => ({ type: 'keyPoints', content: points.map(para) })
export const sources = (...content: Block[]): Block => ({ type: 'sources', content })
export const rule = (): Block => ({ type: 'horizontalRule' })
export const embed = (url: string, title: string, provider: string): Block => ({ type: 'embed', attrs: { url, title, provider } })
export const code = (text: string): Block => ({ type: 'codeBlock', attrs: { language: 'text' }, content: [{ type: 'text', text }] })

/** A picture in the body, with the picture's own caption. */
export function figure(picture: StoredPicture, size: 'column' | 'wide' | 'full' | 'rail'): Block {
  const { src, width, height, alt, caption = '', credit = '' } = picture
  return { type: 'figure', attrs: { src, width, height, alt, credit, size }, content: inline(caption) }
}

export const gallery = (caption: string, ...pictures: StoredPicture[]): Block => ({
  type: 'gallery',
  attrs: { caption },
  content: pictures.map((picture) => figure(picture, 'column')),
})

/** A table whose first row and first column are headers; the other columns hold figures and stand at the end of their cells. */
export const table = (caption: string, ...rows: string[][]): Block => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell, column) => ({
      type: 'tableCell',
      attrs: { header: row === 0 || column === 0, align: column === 0 ? 'start' : 'end' },
      content: inline(cell),
    })),
  })),
})

/** A correction inside the body; `datedBody` turns the hours into an instant. */
export const correction = (hoursAgo: number, severity: CorrectionSeverity, ...paragraphs: string[]): Block => ({
  type: 'correction',
  attrs: { at: `${HOURS_AGO}${String(hoursAgo)}`, severity },
  content: paragraphs.map(para),
})

/** What stands for an instant in the data. */
export const HOURS_AGO = 'hours-ago:'

function tagged(build: (text: string) => Block): (strings: TemplateStringsArray, ...values: string[]) => Block {
  return (strings, ...values) => build(strings.map((s, i) => s + (values[i] ?? '')).join(''))
}

const heading = (level: number, text: string): Block => ({ type: 'heading', attrs: { level }, content: inline(text) })
const para = (text: string): Block => ({ type: 'paragraph', content: inline(text) })
const listItems = (items: string[]): Block[] => items.map((item) => ({ type: 'listItem', content: [para(item)] }))

function inline(text: string, marks: Mark[] = []): Inline[] {
  const nodes: Inline[] = []
  let end = 0
  for (const match of text.matchAll(NOTATION)) {
    nodes.push(...plain(text.slice(end, match.index), marks), ...noted(match.groups ?? {}, marks))
    end = match.index + match[0].length
  }
  return [...nodes, ...plain(text.slice(end), marks)]
}

function plain(text: string, marks: Mark[]): Inline[] {
  if (text === '') return []
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }]
}

function noted(groups: Record<string, string | undefined>, marks: Mark[]): Inline[] {
  const { feed, note, code, link, href = '', ...rest } = groups
  if (feed !== undefined) return [{ type: 'hardBreak' }]
  if (note !== undefined) return [{ type: 'footnote', content: inline(note) }]
  if (code !== undefined) return plain(code, [...marks, { type: 'code' }])
  if (link !== undefined) return inline(link, [...marks, { type: 'link', attrs: { href } }])
  for (const [type, inner] of Object.entries(rest)) if (inner !== undefined) return inline(inner, [...marks, { type }])
  return []
}
