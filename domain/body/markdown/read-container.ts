import type { ContainerDirective } from 'mdast-util-directive'
import { z } from 'zod'
import { CONTAINER_DIRECTIVES, LEAF_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'
import type { Nodes } from '#domain/body/markdown/mdast.ts'
import { attributesOf } from '#domain/body/markdown/read-attributes.ts'
import { readInlines } from '#domain/body/markdown/read-inlines.ts'
import { readFigure } from '#domain/body/markdown/read-leaf.ts'
import { readTable, TABLE_HEADERS } from '#domain/body/markdown/read-table.ts'
import { report } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import type { Block, Figure, Paragraph } from '#domain/body/types.ts'

type ReadBlocks = (reading: Reading, nodes: readonly Nodes[]) => Block[]
type Reader = (reading: Reading, node: ContainerDirective, readBlocks: ReadBlocks) => Block | null
type ContainerName = (typeof CONTAINER_DIRECTIVES)[number]

/** `:::name{…}` up to its `:::`. */
export function readContainer(reading: Reading, node: ContainerDirective, readBlocks: ReadBlocks): Block[] {
  const name = CONTAINER_DIRECTIVES.find((known) => known === node.name)
  if (!name) {
    const isLeaf = LEAF_DIRECTIVES.some((known) => known === node.name)
    const known = (isLeaf ? LEAF_DIRECTIVES : CONTAINER_DIRECTIVES).join(', ')
    report(reading, node, isLeaf ? 'markdown-block-broken' : 'markdown-block-unknown', { name: node.name, known })
    return []
  }
  if (!isClosed(node)) report(reading, node, 'markdown-block-unclosed', { name, known: CONTAINER_DIRECTIVES.join(', ') })
  const block = node.children.some((child) => child.type === 'paragraph' && child.data?.directiveLabel)
    ? null
    : READERS[name](reading, node, readBlocks)
  if (!block) report(reading, node, 'markdown-content', { name })
  return block ? [block] : []
}

const isClosed = (node: ContainerDirective): boolean => node.data?.position?.closing !== undefined

/** Null: something stands in it that may not. */
const READERS: Record<ContainerName, Reader> = {
  pullquote(reading, node) {
    const { text } = attributesOf(reading, node, ['cite'])
    const [paragraph, ...others] = node.children
    if (paragraph?.type !== 'paragraph' || others.length > 0) return null
    const content = readInlines(reading, paragraph.children)
    return content.length > 0 ? { type: 'pullQuote', attrs: { cite: text('cite') }, content } : null
  },
  keypoints(reading, node, readBlocks) {
    attributesOf(reading, node, [])
    const nodes = node.children.flatMap((child): Nodes[] => (child.type === 'list' ? child.children : [child]))
    const points = nodes.flatMap((child) => readBlocks(reading, child.type === 'listItem' ? child.children : [child]))
    if (nodes.some((child) => child.type === 'listItem' && child.children.length > 1)) return null
    const content: Paragraph[] = points.length > 0 ? points.filter(isParagraph) : [{ type: 'paragraph', content: [] }]
    return content.length < points.length ? null : { type: 'keyPoints', content }
  },
  sources(reading, node, readBlocks) {
    attributesOf(reading, node, [])
    return { type: 'sources', content: readBlocks(reading, node.children) }
  },
  correction(reading, node, readBlocks) {
    const { needed, oneOf } = attributesOf(reading, node, ['at', 'severity'])
    const at = needed('at', (value) => z.iso.datetime({ offset: true }).safeParse(value).success)
    const severity = oneOf('severity', ['clarification', 'correction', 'serious'], null)
    return { type: 'correction', attrs: { at, severity }, content: readBlocks(reading, node.children) }
  },
  gallery(reading, node) {
    const { text } = attributesOf(reading, node, ['caption'])
    const content = node.children.flatMap((child): Figure[] =>
      child.type === 'leafDirective' && child.name === 'figure' ? [readFigure(reading, child)] : [],
    )
    const isWhole = content.length > 0 && content.length === node.children.length
    return isWhole ? { type: 'gallery', attrs: { caption: text('caption') }, content } : null
  },
  table(reading, node) {
    const { text, oneOf } = attributesOf(reading, node, ['caption', 'header'])
    const [table, ...others] = node.children
    if (table?.type !== 'table' || others.length > 0) return null
    return readTable(reading, table, text('caption'), oneOf('header', TABLE_HEADERS, 'row'))
  },
  quote(reading, node, readBlocks) {
    const { text } = attributesOf(reading, node, ['cite'])
    return { type: 'blockquote', attrs: { cite: text('cite') }, content: readBlocks(reading, node.children) }
  },
}

const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph'
