import type { Block, Heading } from '#domain/body/types.ts'
import { readPre } from '#domain/import/html/code.ts'
import { readCaption, readCover, readFigure, readFile } from '#domain/import/html/figures.ts'
import { addBlock, addBlocks } from '#domain/import/html/flow.ts'
import { inlinesOf } from '#domain/import/html/inlines.ts'
import { readList } from '#domain/import/html/lists.ts'
import { textNode, withMark, withoutMark } from '#domain/import/html/marks.ts'
import { hasClass } from '#domain/import/html/nodes.ts'
import { blocksIn, inlinesIn } from '#domain/import/html/page.ts'
import { readQuote } from '#domain/import/html/quotes.ts'
import { named, readBlock } from '#domain/import/html/readers.ts'
import type { Reader } from '#domain/import/html/readers.ts'
import { readTable } from '#domain/import/html/tables.ts'
import { LINK_WORDS } from '#domain/import/html/wording.ts'

/** The words of a heading; pictures in it follow. A heading that is bold as a whole is bold by itself. */
const readHeading: Reader = (element, place, flow) => {
  const inside = blocksIn(element.childNodes, { ...place, hasLines: false, canEmbed: false })
  const pictures = inside.filter(isPicture)
  const words = inlinesOf(inside.filter((block) => !isPicture(block)))
  const isBold = words.every((inline) => inline.type !== 'text' || inline.marks?.some((m) => m.type === 'strong'))
  const content = isBold ? words.map((w) => (w.type === 'text' ? textNode(w.text, withoutMark(w.marks ?? [], 'strong')) : w)) : words
  const heading: Heading = { type: 'heading', attrs: { level: LEVELS[element.tagName] ?? 4 }, content }
  addBlocks(flow, [...(content.length > 0 ? [heading] : []), ...pictures])
}

const LEVELS: Readonly<Record<string, Heading['attrs']['level']>> = { h1: 2, h2: 2, h3: 3 }

function isPicture(block: Block): boolean {
  const first = block.type === 'paragraph' ? block.content[0] : undefined
  return first?.type === 'text' && first.marks?.[0]?.type === 'link' && first.text.startsWith(LINK_WORDS.picture)
}

const readDiv: Reader = (element, place, flow) => {
  if (hasClass(element, /^wp-block-file$/)) readFile(element, place, flow)
  else if (hasClass(element, /^wp-block-cover$/)) readCover(element, place, flow)
  else if (hasClass(element, /^wp-block-gallery$/)) readFigure(element, place, flow)
  // Captions of old posts as WordPress showed them.
  else if (hasClass(element, /^wp-caption$/)) readCaption(element, place, flow)
  else readBlock(element, place, flow)
}

const readTerm: Reader = (element, place, flow) => readBlock(element, { ...place, marks: withMark(place.marks, { type: 'strong' }) }, flow)

/** A summary with whatever it holds, in bold. */
const readSummary: Reader = (element, place, flow) => {
  const content = inlinesIn(element.childNodes, { ...place, marks: withMark(place.marks, { type: 'strong' }) })
  if (content.length > 0) addBlock(flow, { type: 'paragraph', content })
}

/** Elements that stand by themselves. */
export const BLOCK_READERS: readonly [string, Reader][] = [
  ...named('p article aside section header footer main nav hgroup center address search dialog fieldset legend figcaption', readBlock),
  ...named('li dl dd details optgroup option form thead tbody tfoot tr td th caption', readBlock),
  ...named('div', readDiv),
  ...named('h1 h2 h3 h4 h5 h6', readHeading),
  ...named('ul ol menu dir', readList),
  ...named('blockquote', readQuote),
  ...named('pre listing xmp plaintext', readPre),
  ...named('table', readTable),
  ...named('figure', readFigure),
  ...named('dt', readTerm),
  ...named('summary', readSummary),
  ...named('hr', (_element, _place, flow) => addBlock(flow, { type: 'horizontalRule' })),
]
