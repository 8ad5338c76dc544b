import { hostOf } from '#domain/comments/words/links.ts'
import type { Words, WordsBlock, WordsInline } from '#domain/comments/words/types.ts'

/** The host of each link (lower case, ASCII, without `www.`), in order, as often as it is linked to. */
export const linkedHosts = (words: Words): string[] => words.content.flatMap(hostsInBlock)

function hostsInBlock(block: WordsBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.flatMap(hostsInInline)
    case 'quote':
      return block.content.flatMap(hostsInBlock)
    case 'list':
      return block.items.flat().flatMap(hostsInBlock)
    case 'code':
      return []
  }
}

function hostsInInline(node: WordsInline): string[] {
  if (node.type === 'link') return [hostOf(node.href)]
  return 'content' in node ? node.content.flatMap(hostsInInline) : []
}
