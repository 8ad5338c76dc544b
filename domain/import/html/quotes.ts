import type { Block, Inline } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBlock, addBlocks } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { inlinesOf, textOf } from '#domain/import/html/inlines.ts'
import { MAX_BLOCK_DEPTH, MAX_LINE } from '#domain/import/html/limits.ts'
import { attr, elementsIn, findAll, hasClass, isBlank, isElement } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import { blocksIn, inlinesIn } from '#domain/import/html/page.ts'
import type { Place } from '#domain/import/html/page.ts'
import type { Node } from '#domain/import/html/parse.ts'

/** A quotation; `caption` names who is quoted where that stands outside. */
export function readQuote(quote: Element, place: Place, flow: Flow, caption: readonly Node[] = []): void {
  if (hasClass(quote, /pullquote/)) {
    readPullQuote(quote, place, flow, caption)
    return
  }
  const isTooDeep = place.depth >= MAX_BLOCK_DEPTH
  if (isTooDeep) place.page.notes.add('too-deep', 'quotation')
  const { content, cite } = takeCite(quote.childNodes)
  const said = blocksIn(content, isTooDeep ? place : { ...place, depth: place.depth + 1 })
  const source = sourceOf([...cite, ...caption], place)
  if (said.length === 0 || isTooDeep) addBlocks(flow, [...said, ...source.blocks, ...paragraph(source.cite)])
  else addBlock(flow, { type: 'blockquote', attrs: { cite: source.cite }, content: [...said, ...source.blocks] })
}

/** What stands out of the text, in whatever elements: its words, and who said them. */
export function readPullQuote(quote: Element, place: Place, flow: Flow, caption: readonly Node[] = []): void {
  const [inner] = quote.tagName === 'blockquote' ? [quote] : findAll(quote.childNodes, 'blockquote')
  const { content, cite } = takeCite((inner ?? quote).childNodes)
  const said = blocksIn(content, { ...place, canEmbed: false, skipsPictures: true })
  const words = inlinesOf(said)
  const source = sourceOf([...cite, ...caption], place)
  if (words.length > 0) addBlocks(flow, [{ type: 'pullQuote', attrs: { cite: source.cite }, content: words }, ...source.blocks])
  else addBlocks(flow, [...source.blocks, ...paragraph(source.cite)])
}

const paragraph = (text: string): Block[] => (text ? [{ type: 'paragraph', content: [{ type: 'text', text }] }] : [])

/** Apart from the rest: a name at the end, alone in its element. */
function takeCite(nodes: readonly Node[]): { content: readonly Node[]; cite: readonly Node[] } {
  const index = nodes.findLastIndex((node) => !isBlank(node))
  const last = nodes[index]
  if (!last || !isElement(last) || !isCite(last)) return { content: nodes, cite: [] }
  return { content: nodes.slice(0, index), cite: [last] }
}

function isCite(element: Element): boolean {
  if (['cite', 'footer', 'figcaption'].includes(element.tagName)) return true
  const [only, ...others] = element.childNodes.filter((node) => !isBlank(node))
  return element.tagName === 'p' && others.length === 0 && only !== undefined && isElement(only) && only.tagName === 'cite'
}

/** The name as one line; `blocks` if it is too long for one. Links in it are lost, with a note. */
function sourceOf(nodes: readonly Node[], place: Place): { cite: string; blocks: Block[] } {
  if (nodes.length === 0) return { cite: '', blocks: [] }
  const plain = { ...place, marks: [], hasLines: false, skipsPictures: true }
  const words: Inline[] = inlinesIn(
    nodes.flatMap((node) => (isElement(node) ? node.childNodes : [node])),
    plain,
  )
  for (const link of findAll(nodes, 'a')) if (attr(link, 'href')) place.page.notes.add('link-dropped', attr(link, 'href'))
  const cite = toLine(textOf(words)).replace(/^[—–-]+\s*/, '')
  return cite.length > MAX_LINE ? { cite: '', blocks: [{ type: 'paragraph', content: words }] } : { cite, blocks: [] }
}

/** The quotation that a figure or aside consists of, if it does. */
export const quoteIn = (figure: Element): Element | undefined => elementsIn(figure).find((e) => e.tagName === 'blockquote')
