import type { Block, Inline, Table } from '#domain/body/types.ts'
import { linkTo, marked, mergeTexts, textNode } from '#domain/import/html/marks.ts'

/** Blocks as the words of one paragraph, each on its own line: for headings, cells and captions, which hold no blocks. */
export const inlinesOf = (blocks: readonly Block[]): Inline[] => joinLines(blocks.map(wordsOf))

/** Lines as one, a break between them; empty ones are left out. */
function joinLines(lines: readonly Inline[][], between: Inline = { type: 'hardBreak' }): Inline[] {
  const filled = lines.filter((line) => line.length > 0)
  return mergeTexts(filled.flatMap((line, i) => (i > 0 ? [between, ...line] : line)))
}

function wordsOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content
    case 'pullQuote':
      return joinLines([block.content, plain(block.attrs.cite)])
    case 'bulletList':
    case 'orderedList':
      return joinLines(block.content.map((item) => inlinesOf(item.content)))
    case 'blockquote':
      return joinLines([inlinesOf(block.content), plain(block.attrs.cite)])
    case 'table':
      return joinLines([plain(block.attrs.caption), ...rowsOf(block)])
    case 'codeBlock':
      return joinLines(
        textOf(block.content)
          .split('\n')
          .map((line) => plain(line).map((text) => marked(text, { type: 'code' }))),
      )
    case 'embed':
      return [textNode(block.attrs.title, [linkTo(block.attrs.url)])]
    default:
      return []
  }
}

/** The rows of a table as lines, a stroke between two cells. */
export const rowsOf = (table: Table): Inline[][] =>
  table.content.map((row) =>
    joinLines(
      row.content.map((cell) => cell.content),
      textNode(' | ', []),
    ),
  )

const plain = (text: string): Inline[] => (text ? [textNode(text, [])] : [])

export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ' : textOf(inline.content))).join('')
