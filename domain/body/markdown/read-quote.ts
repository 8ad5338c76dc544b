import type { Blockquote, Nodes, Paragraph, PhrasingContent } from '#domain/body/markdown/mdast.ts'
import { sourceOf, storable } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import type { Block, Quote } from '#domain/body/types.ts'

/** How the last line of a quotation starts that says whose words it holds. */
export const CITE = '— '

type ReadBlocks = (reading: Reading, nodes: readonly Nodes[]) => Block[]

export function readQuote(reading: Reading, node: Blockquote, readBlocks: ReadBlocks): Quote {
  const last = node.children.at(-1)
  const cited = last?.type === 'paragraph' ? splitCite(reading, last) : null
  if (!cited) return { type: 'blockquote', attrs: { cite: '' }, content: readBlocks(reading, node.children) }
  const rest = cited.words.length > 0 ? [{ ...cited.paragraph, children: cited.words }] : []
  return { type: 'blockquote', attrs: { cite: cited.cite }, content: readBlocks(reading, [...node.children.slice(0, -1), ...rest]) }
}

/** A name is one plain text: with marks in it, the line is part of what is quoted. */
function splitCite(reading: Reading, paragraph: Paragraph): { cite: string; words: PhrasingContent[]; paragraph: Paragraph } | null {
  const source = sourceOf(reading, paragraph)
  const lastLine = source.slice(source.lastIndexOf('\n') + 1).replace(/^[ \t>]*/, '')
  const text = paragraph.children.at(-1)
  if (!lastLine.startsWith(CITE) || text?.type !== 'text') return null
  const start = text.value.lastIndexOf(`\n${CITE}`)
  const before = paragraph.children.slice(0, -1)
  if (start >= 0) {
    const words = [...before, { ...text, value: text.value.slice(0, start) }]
    return { cite: storable(text.value.slice(start + 1 + CITE.length)), words, paragraph }
  }
  const isAlone = before.length === 0 || before.at(-1)?.type === 'break'
  if (!isAlone || !text.value.startsWith(CITE)) return null
  return { cite: storable(text.value.slice(CITE.length)), words: before.slice(0, -1), paragraph }
}
