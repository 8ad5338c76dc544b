import { boxOf, correctionOf, keyPointsOf } from '#domain/body/html/boxes.ts'
import { absolute } from '#domain/body/html/absolute.ts'
import { dirOf } from '#domain/body/html/direction.ts'
import { figureOf, galleryOf } from '#domain/body/html/figures.ts'
import { inlinesOf } from '#domain/body/html/inlines.ts'
import type { Print } from '#domain/body/html/print.ts'
import { tableOf } from '#domain/body/html/table.ts'
import type { Block, BulletList, Correction, Embed, ListItem, OrderedList, PullQuote, Quote, Sources } from '#domain/body/types.ts'
import { element, textNode, type HtmlNode } from '#lib/hast.ts'

/** Each node as its element, and nothing for what is empty. */
export const blocksOf = (content: readonly Block[], print: Print): HtmlNode[] => content.flatMap((node) => blockOf(node, print))

type Holder = BulletList | OrderedList | Quote | Sources | Correction

/** What holds blocks is handed them printed, so that only this file knows all kinds. */
function blockOf(node: Block, print: Print): HtmlNode[] {
  switch (node.type) {
    case 'bulletList':
      return [element('ul', dirOf(node), ...itemsOf(node.content, print))]
    case 'orderedList':
      return [element('ol', { ...dirOf(node), ...startOf(node) }, ...itemsOf(node.content, print))]
    case 'blockquote':
      return quoteOf(node, blocksOf(node.content, print))
    case 'sources':
      return boxOf(print.labels.sources, blocksOf(node.content, print))
    case 'correction':
      return correctionOf(node, blocksOf(node.content, print), print)
    default:
      return leafOf(node, print)
  }
}

const startOf = ({ attrs: { start } }: OrderedList) => (start === 1 ? {} : { start })

const itemsOf = (items: readonly ListItem[], print: Print) => items.map((item) => element('li', {}, ...blocksOf(item.content, print)))

/** A block that holds no blocks. */
function leafOf(node: Exclude<Block, Holder>, print: Print): HtmlNode[] {
  switch (node.type) {
    case 'paragraph':
      return node.content.length === 0 ? [] : [element('p', dirOf(node), ...inlinesOf(node.content, print))]
    case 'heading':
      return [element(`h${String(print.outline.get(node) ?? node.attrs.level)}`, dirOf(node), ...inlinesOf(node.content, print))]
    case 'pullQuote':
      return quoteOf(node, [element('p', {}, ...inlinesOf(node.content, print))])
    case 'figure':
      return [figureOf(node, print)]
    case 'gallery':
      return [galleryOf(node, print)]
    case 'table':
      return [tableOf(node, print)]
    case 'keyPoints':
      return keyPointsOf(node, print)
    case 'codeBlock':
      return [element('pre', {}, element('code', {}, ...inlinesOf(node.content, print)))]
    case 'horizontalRule':
      return [element('hr', {})]
    case 'embed':
      return [embedOf(node, print)]
  }
}

/** Somebody's words. Who said them stands below, outside the quotation. */
function quoteOf(node: Quote | PullQuote, content: HtmlNode[]): HtmlNode[] {
  const { cite } = node.attrs
  const quote = element('blockquote', dirOf(node), ...content)
  return cite === '' ? [quote] : [element('figure', {}, quote, element('figcaption', {}, textNode(cite)))]
}

/** Something on another site: a link to it. */
function embedOf({ attrs }: Embed, { base, labels }: Print): HtmlNode {
  const provider = labels.provider(attrs.provider)
  const link = element('a', { href: absolute(attrs.url, base) }, textNode(attrs.title || attrs.url))
  return element('p', {}, link, ...(attrs.provider === '' ? [] : [textNode(` (${provider})`)]))
}
