import type { Block, ListItem } from '#domain/body/types.ts'
import { inlinesOf, textOf } from '#domain/import/html/inlines.ts'
import { marked } from '#domain/import/html/marks.ts'
import { fenceFor, toNotationLines } from '#domain/import/html/notation-line.ts'

/** How deep the notation takes quotations and lists; what stands deeper has their words without their sign. */
const MAX_NESTING = 3

type Nesting = { quotes: number; lists: number }

/** Blocks in the notation of comments. */
export const toNotation = (blocks: readonly Block[], nesting: Nesting = { quotes: 0, lists: 0 }): string =>
  blocks
    .map((block) => blockText(block, nesting))
    .filter(Boolean)
    .join('\n\n')

function blockText(block: Block, nesting: Nesting): string {
  switch (block.type) {
    case 'heading':
      return toNotationLines(block.content.map((inline) => marked(inline, { type: 'strong' })))
    case 'codeBlock':
      return codeText(textOf(block.content))
    case 'blockquote':
    case 'pullQuote':
      return quoteText(block, nesting)
    case 'bulletList':
      return listText(block.content, nesting, () => '- ')
    case 'orderedList':
      return listText(block.content, nesting, (i) => `${block.attrs.start + i}. `)
    default:
      return toNotationLines(inlinesOf([block]))
  }
}

function codeText(text: string): string {
  const fence = fenceFor(text, 3)
  return `${fence}\n${text}\n${fence}`
}

function quoteText(block: Block & { type: 'blockquote' | 'pullQuote' }, nesting: Nesting): string {
  const isSigned = nesting.quotes < MAX_NESTING
  const inside = isSigned ? { ...nesting, quotes: nesting.quotes + 1 } : nesting
  const said = block.type === 'blockquote' ? toNotation(block.content, inside) : toNotationLines(block.content)
  const text = [said, block.attrs.cite ? toNotationLines([{ type: 'text', text: `— ${block.attrs.cite}` }]) : '']
    .filter(Boolean)
    .join('\n\n')
  return isSigned ? text.replace(/^/gm, '> ').replace(/^> $/gm, '>') : text
}

function listText(items: readonly ListItem[], nesting: Nesting, markerOf: (i: number) => string): string {
  const isSigned = nesting.lists < MAX_NESTING
  const inside = isSigned ? { ...nesting, lists: nesting.lists + 1 } : nesting
  const texts = items.map((item) => toNotation(item.content, inside))
  if (!isSigned) return texts.filter(Boolean).join('\n')
  return texts.map((text, i) => markerOf(i) + text.replace(/\n(?!\n)/g, '\n  ').replace(/^ +$/gm, '')).join('\n')
}
