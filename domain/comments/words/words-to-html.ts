import { absolute } from '#domain/body/html/absolute.ts'
import type { Words, WordsBlock, WordsInline } from '#domain/comments/words/types.ts'
import { element, printHtml, textNode, type HtmlNode } from '#lib/hast.ts'

/**
 * A comment's words as plain HTML for other programs: no class or script, links absolute and marked as somebody's from
 * outside. Each block takes its direction from what is written in it.
 * @param base the paper's address
 */
export const wordsToHtml = (words: Words, base: URL): string =>
  printHtml(words.content.map((block) => blockOf(block, base, { dir: 'auto' })))

type Dir = { dir?: 'auto' }

const inside = (content: readonly WordsBlock[], base: URL) => content.map((block) => blockOf(block, base, {}))

function blockOf(block: WordsBlock, base: URL, dir: Dir): HtmlNode {
  switch (block.type) {
    case 'paragraph':
      return element('p', dir, ...inlinesOf(block.content, base))
    case 'quote':
      return element('blockquote', dir, ...inside(block.content, base))
    case 'list':
      return listOf(block, base, dir)
    case 'code':
      return element('pre', dir, element('code', {}, textNode(block.text)))
  }
}

function listOf({ ordered, start, items }: Extract<WordsBlock, { type: 'list' }>, base: URL, dir: Dir): HtmlNode {
  const content = items.map((item) => element('li', {}, ...inside(item, base)))
  return ordered ? element('ol', { ...dir, ...(start !== 1 && { start }) }, ...content) : element('ul', dir, ...content)
}

const inlinesOf = (content: readonly WordsInline[], base: URL): HtmlNode[] => content.map((node) => inlineOf(node, base))

function inlineOf(node: WordsInline, base: URL): HtmlNode {
  switch (node.type) {
    case 'text':
      return textNode(node.text)
    case 'break':
      return element('br', {})
    case 'code':
      return element('code', {}, textNode(node.text))
    case 'link':
      return element('a', { href: absolute(node.href, base), rel: ['nofollow', 'ugc', 'noopener'] }, ...inlinesOf(node.content, base))
    case 'strong':
      return element('strong', {}, ...inlinesOf(node.content, base))
    case 'em':
      return element('em', {}, ...inlinesOf(node.content, base))
    case 'strike':
      return element('s', {}, ...inlinesOf(node.content, base))
  }
}
