import { tidyInlines } from '#domain/body/markdown/tidy-inlines.ts'
import type { Block, Body, Figure, Footnote, Inline, Paragraph } from '#domain/body/types.ts'

/** The one form of all bodies that look the same: what Markdown gives back. */
export const canonical = (body: Body): Body => ({ version: 1, content: body.content.flatMap(blockOf) })

function blockOf(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.length > 0 ? [{ ...block, content: inlines(block.content) }] : []
    case 'heading':
    case 'pullQuote':
      return [{ ...block, content: inlines(block.content) }]
    case 'figure':
      return [figure(block)]
    case 'gallery':
      return [{ ...block, content: block.content.map(figure) }]
    case 'bulletList':
    case 'orderedList':
      return [{ ...block, content: block.content.map((item) => ({ ...item, content: some(item.content) })) }]
    case 'blockquote':
    case 'sources':
    case 'correction':
      return [{ ...block, content: some(block.content) }]
    case 'keyPoints':
      return [{ ...block, content: points(block.content) }]
    case 'table': {
      const rows = block.content.map((row) => ({ ...row, content: row.content.map((c) => ({ ...c, content: inlines(c.content) })) }))
      return [{ ...block, content: rows }]
    }
    case 'codeBlock': {
      const text = block.content.map((node) => node.text).join('')
      return [{ ...block, content: text ? [{ type: 'text', text }] : [] }]
    }
    default:
      return [block]
  }
}

const inlines = (content: Inline[]): Inline[] => tidyInlines(content.map((node) => (node.type === 'footnote' ? note(node) : node)))

const note = (node: Footnote): Footnote => ({ ...node, content: tidyInlines(node.content) })

const figure = (node: Figure): Figure => ({ ...node, content: inlines(node.content) })

function some(blocks: Block[]): Block[] {
  const kept = blocks.flatMap(blockOf)
  return kept.length > 0 ? kept : [{ type: 'paragraph', content: [] }]
}

function points(content: Paragraph[]): Paragraph[] {
  const kept = content.filter((point) => point.content.length > 0).map((point) => ({ ...point, content: inlines(point.content) }))
  return kept.length > 0 ? kept : [{ type: 'paragraph', content: [] }]
}
