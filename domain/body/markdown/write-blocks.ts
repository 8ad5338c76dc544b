import type { LeafDirective } from 'mdast-util-directive'
import type { Flow, List, ListItem as ItemNode, Paragraph as ParagraphNode } from '#domain/body/markdown/mdast.ts'
import { writeInlines } from '#domain/body/markdown/write-inlines.ts'
import { writeQuote } from '#domain/body/markdown/write-quote.ts'
import { headerOf, writeTable } from '#domain/body/markdown/write-table.ts'
import { asIs, container, leaf } from '#domain/body/markdown/writing.ts'
import type { AddNote } from '#domain/body/markdown/writing.ts'
import type { Block, BulletList, Embed, Figure, Inline, OrderedList, Table } from '#domain/body/types.ts'

export const writeBlocks = (blocks: readonly Block[], addNote: AddNote): Flow[] => blocks.flatMap((block) => writeBlock(block, addNote))

function writeBlock(block: Block, addNote: AddNote): Flow[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.length > 0 ? [paragraphOf(block.content, addNote)] : []
    case 'heading':
      return [{ type: 'heading', depth: block.attrs.level, children: asIs(writeInlines(block.content, 'heading', addNote)) }]
    case 'bulletList':
    case 'orderedList':
      return [writeList(block, addNote)]
    case 'blockquote':
      return [writeQuote(block, writeBlocks(block.content, addNote))]
    case 'codeBlock':
      return [{ type: 'code', lang: block.attrs.language, value: block.content.map((node) => node.text).join('') }]
    case 'horizontalRule':
      return [{ type: 'thematicBreak' }]
    case 'table':
      return [writeTableBlock(block, addNote)]
    case 'figure':
      return [writeFigure(block, addNote)]
    case 'embed':
      return [writeEmbed(block)]
    default:
      return [writeContainer(block, addNote)]
  }
}

function writeContainer(
  block: Extract<Block, { type: 'pullQuote' | 'keyPoints' | 'sources' | 'correction' | 'gallery' }>,
  addNote: AddNote,
): Flow {
  switch (block.type) {
    case 'pullQuote':
      return container('pullquote', { cite: block.attrs.cite || null }, [paragraphOf(block.content, addNote)])
    case 'keyPoints': {
      const points = block.content.filter((point) => point.content.length > 0)
      const items = points.map((point) => ({ type: 'listItem' as const, content: [point] }))
      return container('keypoints', {}, items.length > 0 ? [writeList({ type: 'bulletList', content: items }, addNote)] : [])
    }
    case 'sources':
      return container('sources', {}, writeBlocks(block.content, addNote))
    case 'correction':
      return container('correction', block.attrs, writeBlocks(block.content, addNote))
    case 'gallery':
      return container(
        'gallery',
        { caption: block.attrs.caption || null },
        block.content.map((figure) => writeFigure(figure, addNote)),
      )
  }
}

function writeList(list: BulletList | OrderedList, addNote: AddNote): List {
  const items = list.content.map((item) => writeBlocks(item.content, addNote))
  const isTight = items.every((blocks) => blocks.every((block, i) => (i === 0 ? block.type === 'paragraph' : block.type === 'list')))
  const children = items.map((blocks): ItemNode => ({ type: 'listItem', spread: !isTight, children: blocks }))
  const start = list.type === 'orderedList' ? list.attrs.start : null
  return { type: 'list', ordered: start !== null, start, spread: !isTight, children }
}

function writeTableBlock(table: Table, addNote: AddNote): Flow {
  const header = headerOf(table)
  const rows = writeTable(table, header, addNote)
  if (header === 'row' && !table.attrs.caption) return rows
  return container('table', { caption: table.attrs.caption || null, header: header === 'row' ? null : header }, [rows])
}

function writeFigure({ attrs, content }: Figure, addNote: AddNote): LeafDirective {
  const { src, width, height, alt, credit, size } = attrs
  const shown = { src, width: String(width), height: String(height), alt, credit: credit || null, size: size === 'column' ? null : size }
  return leaf('figure', shown, writeInlines(content, 'label', addNote))
}

function writeEmbed({ attrs: { url, title, provider } }: Embed): LeafDirective {
  const words = writeInlines([{ type: 'text', text: title }], 'label', () => '')
  return leaf('embed', { url, provider }, words)
}

const paragraphOf = (content: readonly Inline[], addNote: AddNote): ParagraphNode => ({
  type: 'paragraph',
  children: asIs(writeInlines(content, 'block', addNote)),
})
