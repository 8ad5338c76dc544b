import type { Block, Inline, Paragraph } from '#domain/body/types.ts'
import { createFlow, endParagraph } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { inlinesOf } from '#domain/import/html/inlines.ts'
import type { Marks } from '#domain/import/html/marks.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Notes } from '#domain/import/html/notes.ts'
import type { Options } from '#domain/import/html/options.ts'
import type { Node } from '#domain/import/html/parse.ts'

/** What is the same for a whole post. */
export type Page = {
  options: Options
  notes: Notes
  /** Reads nodes into a flow. Here, and not imported, because the readers of elements and this one need each other. */
  walk: (nodes: readonly Node[], place: Place, flow: Flow) => void
  /** A paragraph with addresses on lines of their own. Here for the same reason. */
  readAddresses: (paragraph: Paragraph, page: Page) => Block[]
  /** Texts of notes by the id that is linked to, and the elements that they were taken from. */
  footnotes: { targets: Map<string, Element>; taken: Set<Element> }
  /** Abbreviations that were spelled out, and addresses of pictures that were shown. */
  seen: Set<string>
}

/** What is true for the nodes within some element. */
export type Place = {
  page: Page
  marks: Marks
  /** The address that a link around these nodes names, as written; '' outside links. */
  target: string
  /** Whether line ends are line ends (classic posts, poems). */
  hasLines: boolean
  /** Whether an address on a line of its own becomes an embed. */
  canEmbed: boolean
  /** Whether pictures are passed over, because somebody else shows them. */
  skipsPictures: boolean
  /** The level of the blocks that come into being here; 1 is the body's own. */
  depth: number
}

/** What these nodes say, as blocks. */
export function blocksIn(nodes: readonly Node[], place: Place): Block[] {
  const { page } = place
  const flow = createFlow(place.canEmbed ? (paragraph) => page.readAddresses(paragraph, page) : (paragraph) => [paragraph])
  page.walk(nodes, place, flow)
  endParagraph(flow)
  return flow.blocks
}

/** What these nodes say, as the words of one paragraph. */
export const inlinesIn = (nodes: readonly Node[], place: Place): Inline[] => inlinesOf(blocksIn(nodes, { ...place, canEmbed: false }))
