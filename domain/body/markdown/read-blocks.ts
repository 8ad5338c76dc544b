import { CONTAINER_DIRECTIVES, LEAF_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'
import type { Definition, Heading as HeadingNode, List, Nodes, Paragraph as ParagraphNode } from '#domain/body/markdown/mdast.ts'
import { readContainer } from '#domain/body/markdown/read-container.ts'
import { readInlines } from '#domain/body/markdown/read-inlines.ts'
import { readLeaf } from '#domain/body/markdown/read-leaf.ts'
import { readQuote } from '#domain/body/markdown/read-quote.ts'
import { readTable } from '#domain/body/markdown/read-table.ts'
import { report, sourceOf, storable } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import type { Block, CodeBlock, Paragraph } from '#domain/body/types.ts'

export const readBlocks = (reading: Reading, nodes: readonly Nodes[]): Block[] => nodes.flatMap((node) => readBlock(reading, node))

/** For nodes that may not be without a block. */
function readSomeBlocks(reading: Reading, nodes: readonly Nodes[]): Block[] {
  const blocks = readBlocks(reading, nodes)
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] }]
}

function readBlock(reading: Reading, node: Nodes): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(reading, node)
    case 'heading':
      return readHeading(reading, node)
    case 'list':
      return [readList(reading, node)]
    case 'blockquote':
      return [readQuote(reading, node, readSomeBlocks)]
    case 'code':
      return [readCode(node)]
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'table':
      return [readTable(reading, node)]
    case 'leafDirective':
      return readLeaf(reading, node)
    case 'containerDirective':
      return readContainer(reading, node, readSomeBlocks)
    case 'footnoteDefinition':
      return []
    case 'definition':
      return readDefinition(reading, node)
    default:
      report(reading, node, 'markdown-content', { name: node.type })
      return []
  }
}

/** `:::`, or `::` and a letter, where a line of the paragraph starts. */
const ALMOST_DIRECTIVE = /^[ \t>]*:{2,}(?:(?<=:::)|\p{L})/u

function readParagraph(reading: Reading, node: ParagraphNode): Paragraph[] {
  const lines = sourceOf(reading, node).split('\n')
  const broken = lines.findIndex((line) => ALMOST_DIRECTIVE.test(line))
  if (broken >= 0) {
    const known = [...CONTAINER_DIRECTIVES, ...LEAF_DIRECTIVES].join(', ')
    report(reading, node, 'markdown-block-broken', { line: (node.position?.start.line ?? 1) + broken, known })
  }
  const content = readInlines(reading, node.children)
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

/** The headline is a field of its own, so that one `#` means what `##` does. */
function readHeading(reading: Reading, node: HeadingNode): Block[] {
  const content = readInlines(reading, node.children)
  if (content.length === 0) return [{ type: 'paragraph', content: [{ type: 'text', text: sourceOf(reading, node) }] }]
  if (node.depth > 4) report(reading, node, 'markdown-heading-level', { level: node.depth })
  return [{ type: 'heading', attrs: { level: node.depth === 3 || node.depth === 4 ? node.depth : 2 }, content }]
}

function readList(reading: Reading, node: List): Block {
  const content = node.children.map((item) => ({ type: 'listItem' as const, content: readSomeBlocks(reading, item.children) }))
  if (!node.ordered) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: node.start ?? 1 }, content }
}

function readCode(node: { lang?: string | null; meta?: string | null; value: string }): CodeBlock {
  const language = storable([node.lang, node.meta].filter(Boolean).join(' '))
  const text = storable(node.value)
  return { type: 'codeBlock', attrs: { language }, content: text ? [{ type: 'text', text }] : [] }
}

/** An address that no link refers to is not lost: it stays as it was written. */
function readDefinition(reading: Reading, node: Definition): Block[] {
  return reading.used.has(node) ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: sourceOf(reading, node) }] }]
}
