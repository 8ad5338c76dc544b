import { expect } from 'vitest'
import { parseBody } from '#domain/body/parse-body.ts'
import type { BodyNode } from '#domain/body/walk.ts'
import { htmlToBody } from '#domain/import/html/html-to-body.ts'
import type { Note } from '#domain/import/html/notes.ts'
import type { AttachmentInfo, Options } from '#domain/import/html/options.ts'

const harbour: AttachmentInfo = {
  url: 'https://old.example/up/harbour.jpg',
  title: 'Harbour',
  caption: 'The harbour at dawn',
  alt: 'Boats',
}
const bridge: AttachmentInfo = { url: '/up/bridge.jpg', title: 'Bridge', caption: '', alt: '' }

export const options: Options = {
  siteUrl: 'https://old.example/',
  attachments: new Map([
    ['7', harbour],
    ['8', bridge],
  ]),
  movedTo: (url) => (url === 'https://old.example/2020/moved/' ? '/world/moved' : null),
}

/** Classic HTML as a body in short: `p(one [em:two] ¶ three)`. Proves on the way that parseBody takes it. */
export const shown = (html: string, more: Partial<Options> = {}): string => read(html, more).shown

/** Notes as `kind: detail`. */
export const notesOf = (html: string, more: Partial<Options> = {}): string[] =>
  read(html, more).notes.map(({ what, detail }) => `${what}: ${detail}`)

/** The same for a post of the block editor, where a line end is a space. */
export const shownBlocks = (html: string): string => shown(`<!-- wp:html -->${html}<!-- /wp:html -->`)

function read(html: string, more: Partial<Options>): { shown: string; notes: Note[] } {
  const { body, notes } = htmlToBody(html, { ...options, ...more })
  expect(parseBody(body)).toEqual({ ok: true, value: body })
  return { shown: body.content.map(show).join(' '), notes }
}

const NAMES: Readonly<Record<string, string>> = {
  ...{ paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li', blockquote: 'quote', pullQuote: 'pull', codeBlock: 'code' },
  ...{ tableRow: 'tr', tableCell: 'td', footnote: 'note', horizontalRule: 'hr' },
}

function show(node: BodyNode): string {
  if (node.type === 'hardBreak') return ' ¶ '
  if (node.type === 'text')
    return (node.marks ?? []).reduceRight((text, m) => `[${m.type === 'link' ? m.attrs.href : m.type}:${text}]`, node.text)
  const isOfBlocks = ['listItem', 'blockquote', 'bulletList', 'orderedList', 'table', 'tableRow'].includes(node.type)
  const content = 'content' in node ? node.content.map(show).join(isOfBlocks ? ' ' : '') : ''
  const attributes = 'attrs' in node ? Object.values(node.attrs).filter((v) => v !== '' && v !== 'start' && v !== false) : []
  const name = NAMES[node.type] ?? node.type
  return `${name}${attributes.length > 0 ? `<${attributes.join('|')}>` : ''}${content || name === 'td' ? `(${content})` : ''}`
}
