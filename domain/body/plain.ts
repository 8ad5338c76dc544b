import { collectFootnotes } from '#domain/body/footnotes.ts'
import type { Body } from '#domain/body/types.ts'
import type { BodyNode } from '#domain/body/walk.ts'

/**
 * A body's words, for counting, search and excerpts: blocks apart by an empty line, cells by a tab, notes at the end.
 * Captions and names of quoted people count as words; alternative texts, credits and addresses do not.
 */
export function plainText(body: Body): string {
  const notes = collectFootnotes(body).map((note) => joined(note.content, ''))
  return paragraphs([...body.content.map(textOf), ...notes])
}

function textOf(node: BodyNode): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return '\n'
    case 'footnote':
    case 'horizontalRule':
      return ''
    case 'embed':
      return node.attrs.title
    case 'pullQuote':
      return paragraphs([joined(node.content, ''), node.attrs.cite])
    case 'blockquote':
      return paragraphs([joined(node.content, '\n\n'), node.attrs.cite])
    case 'gallery':
      return paragraphs([joined(node.content, '\n\n'), node.attrs.caption])
    case 'table':
      return paragraphs([node.attrs.caption, joined(node.content, '\n')])
    case 'tableRow':
      return joined(node.content, '\t')
    case 'bulletList':
    case 'orderedList':
      return joined(node.content, '\n')
    case 'listItem':
    case 'keyPoints':
    case 'sources':
    case 'correction':
      return joined(node.content, '\n\n')
    default:
      return joined(node.content, '')
  }
}

const joined = (nodes: readonly BodyNode[], between: string): string => nodes.map(textOf).join(between)

const paragraphs = (texts: string[]): string => texts.filter(Boolean).join('\n\n')
