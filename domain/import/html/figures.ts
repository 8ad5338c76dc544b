import type { Block, Inline } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBlock, addBlocks } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { hasLink, linkTo, marked, textNode } from '#domain/import/html/marks.ts'
import { textOf } from '#domain/import/html/inlines.ts'
import { MAX_BLOCK_DEPTH, MAX_LINE } from '#domain/import/html/limits.ts'
import { attr, elementsIn, findAll, hasClass, isElement, isText, nodesIn } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import { blocksIn, inlinesIn } from '#domain/import/html/page.ts'
import type { Place } from '#domain/import/html/page.ts'
import { parseHtml } from '#domain/import/html/parse.ts'
import type { Node } from '#domain/import/html/parse.ts'
import { isEmoji, isTracker } from '#domain/import/html/picture-file.ts'
import { linkedWords, readCaptioned } from '#domain/import/html/pictures.ts'
import { quoteIn, readPullQuote, readQuote } from '#domain/import/html/quotes.ts'
import { fileNameOf, toWebAddress } from '#domain/import/html/resolve.ts'
import { galleryOf } from '#domain/import/html/shortcode-elements.ts'
import { readTable } from '#domain/import/html/tables.ts'

/** figure: one thing and its caption, or a gallery. */
export function readFigure(figure: Element, place: Place, flow: Flow): void {
  const captions = elementsIn(figure).filter((e) => e.tagName === 'figcaption')
  const words = captions.flatMap((e) => e.childNodes)
  const rest = figure.childNodes.filter((node) => !isElement(node) || !captions.includes(node))
  const inside = { ...place, hasLines: false, canEmbed: place.canEmbed || hasClass(figure, /^wp-block-embed$/) }
  const quote = quoteIn(figure)
  const table = elementsIn(figure).find((e) => e.tagName === 'table')
  const [img, ...others] = place.skipsPictures ? [] : picturesIn(rest)
  if (hasClass(figure, /pullquote/)) readPullQuote(figure, inside, flow, words)
  else if (quote) readQuote(quote, inside, flow, captions)
  else if (table) readTable(table, inside, flow, inlinesIn(words, inside))
  else if (hasClass(figure, /^(?:wp-block-gallery|blocks-gallery-grid|gallery)$/)) readGallery(rest, words, inside, flow)
  else if (img && others.length === 0) readOne(img, { figure, rest, words }, inside, flow)
  else addBlocks(flow, withCaption(blocksIn(rest, inside), inlinesIn(words, inside)))
}

/** The first two: one is shown with its caption, more are not told apart. */
function picturesIn(nodes: readonly Node[]): Element[] {
  const found: Element[] = []
  for (const node of nodesIn(nodes)) {
    if (isElement(node) && node.tagName === 'img' && !isEmoji(node) && !isTracker(node)) found.push(node)
    if (found.length === 2) break
  }
  return found
}

/** One picture: what else stands in the figure follows it. */
function readOne(img: Element, { figure, rest, words }: { figure: Element; rest: Node[]; words: Node[] }, place: Place, flow: Flow): void {
  readCaptioned(
    img,
    { place, caption: inlinesIn(words, { ...place, marks: [], skipsPictures: true }), target: targetOf(img, figure) || place.target },
    flow,
  )
  addBlocks(flow, blocksIn(rest, { ...place, skipsPictures: true }))
}

/** The address of the link around a picture, within some element. */
function targetOf(img: Element, container: Element): string {
  for (let node = img.parentNode; node && node !== container; node = 'parentNode' in node ? node.parentNode : null)
    if ('tagName' in node && node.tagName === 'a') return isAttachmentPage(node) ? '' : attr(node, 'href')
  return ''
}

/** A page of the old site that shows nothing but the picture. */
export const isAttachmentPage = (link: Element): boolean =>
  /(?:^|\s)attachment/.test(attr(link, 'rel')) || /[?&]attachment_id=\d/.test(attr(link, 'href'))

function readGallery(rest: Node[], words: Node[], place: Place, flow: Flow): void {
  const canNest = place.depth + 2 <= MAX_BLOCK_DEPTH
  const blocks = blocksIn(rest, { ...place, depth: canNest ? place.depth + 2 : place.depth })
  const pictures = blocks.flatMap((block) => (block.type === 'bulletList' ? block.content.flatMap((item) => item.content) : [block]))
  const caption = inlinesIn(words, place)
  addBlocks(flow, [...(canNest && pictures.length > 0 ? [galleryOf(pictures)] : pictures), ...paragraph(caption)])
}

const paragraph = (content: Inline[]): Block[] => (content.length > 0 ? [{ type: 'paragraph', content }] : [])

/** An embed takes its caption as title; anything else is followed by it. */
function withCaption(blocks: Block[], caption: Inline[]): Block[] {
  const [only, ...others] = blocks
  const title = toLine(textOf(caption))
  if (only?.type !== 'embed' || others.length > 0 || !title || title.length > MAX_LINE || caption.some(hasLink))
    return [...blocks, ...paragraph(caption)]
  const kind = /^(?:Video|Sound): /.exec(only.attrs.title)?.[0] ?? ''
  return [{ ...only, attrs: { ...only.attrs, title: `${kind}${title}`.slice(0, MAX_LINE).toWellFormed() } }]
}

/** [caption]<img> words[/caption]; in old posts the words are an attribute. */
export function readCaption(element: Element, place: Place, flow: Flow): void {
  const inside = { ...place, hasLines: false }
  const [img, ...others] = place.skipsPictures ? [] : picturesIn(element.childNodes)
  const all = [...element.childNodes, ...parseHtml(attr(element, 'data-caption')).nodes]
  if (!img || others.length > 0) addBlocks(flow, blocksIn(all, inside))
  else {
    const caption = inlinesIn(all, { ...inside, marks: [], skipsPictures: true })
    readCaptioned(img, { place, caption, target: targetOf(img, element) || place.target }, flow)
  }
}

/** A file to be fetched: its link and its button are one. */
export function readFile(element: Element, place: Place, flow: Flow): void {
  const link = findAll(element.childNodes, 'a').find(
    (a) => attr(a, 'href') && [...nodesIn(a.childNodes)].some((n) => isText(n) && n.value.trim()),
  )
  const href = link ? toWebAddress(attr(link, 'href'), place.page.options.siteUrl) : null
  if (!link || href === null) {
    addBlocks(flow, blocksIn(element.childNodes, place))
    return
  }
  const name = inlinesIn(link.childNodes, { ...place, marks: [], target: '' })
  place.page.notes.add('file-linked', href)
  const words = name.length > 0 ? name.map((inline) => marked(inline, linkTo(href))) : [textNode(fileNameOf(href), [])]
  addBlock(flow, { type: 'paragraph', content: linkedWords('file', href, words) })
}

/** A cover whose picture is its background. */
export function readCover(element: Element, place: Place, flow: Flow): void {
  const [, address = ''] = /background(?:-image)?:\s*url\(\s*["']?([^"')]{1,2000})/i.exec(attr(element, 'style')) ?? []
  const href = toWebAddress(address, place.page.options.siteUrl)
  if (href !== null) {
    place.page.notes.add('picture-linked', href)
    addBlock(flow, { type: 'paragraph', content: linkedWords('picture', href, [textNode(fileNameOf(href), [])]) })
  }
  addBlocks(flow, blocksIn(element.childNodes, place))
}
