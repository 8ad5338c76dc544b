import type { Words, WordsBlock, WordsInline } from '#domain/comments/words/types.ts'

/**
 * A comment's text without its marks, for rules, search and mail: every letter and digit that was typed, in order.
 * Blocks stand apart by an empty line; quotations keep their `>`, items their number; a link's address follows it.
 */
export const plainWords = (words: Words): string => blocksToText(words.content)

const blocksToText = (blocks: WordsBlock[]): string => blocks.map(blockToText).join('\n\n')

function blockToText(block: WordsBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(inlineToText).join('')
    case 'quote':
      return indent(blocksToText(block.content), '> ', '> ')
    case 'list':
      return block.items.map((item, i) => itemToText(item, block.ordered ? `${String(block.start + i)}. ` : '- ')).join('\n')
    case 'code':
      return block.text
  }
}

const itemToText = (item: WordsBlock[], marker: string): string => indent(blocksToText(item), marker, ' '.repeat(marker.length))

function inlineToText(node: WordsInline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.text
    case 'break':
      return '\n'
    case 'link':
      return linkToText(node.content.map(inlineToText).join(''), node.href)
    default:
      return node.content.map(inlineToText).join('')
  }
}

const linkToText = (label: string, href: string): string => (label === href || `https://${label}` === href ? label : `${label} (${href})`)

const indent = (text: string, first: string, other: string): string => first + text.replaceAll('\n', `\n${other}`)
