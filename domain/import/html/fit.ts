import type { Block, Footnote, Inline, ListItem, TableCell, TableRow, Text } from '#domain/body/types.ts'
import { inlinesOf, textOf } from '#domain/import/html/inlines.ts'
import { MAX_CHILDREN, MAX_NODES, MAX_TEXT } from '#domain/import/html/limits.ts'
import { textNode } from '#domain/import/html/marks.ts'
import type { Notes } from '#domain/import/html/notes.ts'

/** Blocks that the schema takes, whatever their number and length: what is too long is split, the rest of what is too much is plain. */
export function fitBlocks(blocks: readonly Block[], notes: Notes): Block[] {
  const fitting = blocks.flatMap(splitBlock)
  const room = MAX_NODES - 2 * Math.ceil(textLength(fitting) / MAX_TEXT) - 100
  let nodes = 0
  const cut = fitting.findIndex((block, i) => (nodes += 1 + countNodes(block)) > room || i >= MAX_CHILDREN / 2)
  if (cut < 0) return fitting
  notes.add('too-long', `only the first ${cut} blocks keep their form`)
  return [...fitting.slice(0, cut), ...plainBlocks(fitting.slice(cut))]
}

const textLength = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + textOf(inlinesOf([block])).length + 1, 0)

function countNodes(node: object): number {
  if (!('content' in node) || !Array.isArray(node.content)) return 0
  const children: unknown[] = node.content
  return children.reduce<number>((sum, child) => sum + 1 + (typeof child === 'object' && child !== null ? countNodes(child) : 0), 0)
}

/** Their words, in as few paragraphs as can be. */
const plainBlocks = (blocks: readonly Block[]): Block[] =>
  splitText(blocks.map((block) => textOf(inlinesOf([block]))).join('\n')).map((text) => ({
    type: 'paragraph',
    content: [textNode(text, [])],
  }))

function splitBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return chunks(block.content.flatMap(splitInline)).map((content) => ({ ...block, content }))
    case 'heading':
      return chunks(block.content.flatMap(splitInline)).map((content, i) =>
        i === 0 ? { ...block, content } : { type: 'paragraph', content },
      )
    case 'pullQuote':
      return chunks(block.content.flatMap(splitInline)).map((content) => ({ ...block, content }))
    case 'codeBlock':
      return chunks(block.content.flatMap(splitPlain)).map((content) => ({ ...block, content }))
    case 'blockquote':
      return chunks(block.content.flatMap(splitBlock)).map((content) => ({ ...block, content }))
    case 'bulletList':
      return chunks(block.content.flatMap(splitItem)).map((content) => ({ ...block, content }))
    case 'orderedList':
      return chunks(block.content.flatMap(splitItem)).map((content, i) => ({
        ...block,
        attrs: { start: block.attrs.start + i * MAX_CHILDREN },
        content,
      }))
    case 'table':
      return chunks(block.content.flatMap(splitRow)).map((content) => ({ ...block, content }))
    default:
      return [block]
  }
}

const splitItem = (item: ListItem): ListItem[] => chunks(item.content.flatMap(splitBlock)).map((content) => ({ ...item, content }))

const splitRow = (row: TableRow): TableRow[] => chunks(row.content.map(fitCell)).map((content) => ({ ...row, content }))

function fitCell(cell: TableCell): TableCell {
  const content = cell.content.flatMap(splitInline)
  return { ...cell, content: content.length > MAX_CHILDREN ? splitText(textOf(content)).map((text) => textNode(text, [])) : content }
}

function splitInline(inline: Inline): Inline[] {
  if (inline.type === 'text') return splitPlain(inline)
  return inline.type === 'footnote' ? [fitNote(inline)] : [inline]
}

function fitNote(note: Footnote): Footnote {
  const content = note.content.flatMap((inline): Footnote['content'] => (inline.type === 'text' ? splitPlain(inline) : [inline]))
  return { ...note, content: content.length > MAX_CHILDREN ? splitText(textOf(content)).map((text) => textNode(text, [])) : content }
}

const splitPlain = (node: Text): Text[] =>
  node.text.length > MAX_TEXT ? splitText(node.text).map((text) => textNode(text, node.marks ?? [])) : [node]

/** Pieces that may be stored, none of them ending within a character. */
function splitText(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const end = at + MAX_TEXT - (isHalf(text, at + MAX_TEXT) ? 1 : 0)
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

const isHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')

function chunks<T>(all: T[]): T[][] {
  if (all.length <= MAX_CHILDREN) return [all]
  return Array.from({ length: Math.ceil(all.length / MAX_CHILDREN) }, (_, i) => all.slice(i * MAX_CHILDREN, (i + 1) * MAX_CHILDREN))
}
