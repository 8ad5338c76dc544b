import { endParagraph } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import type { Place } from '#domain/import/html/page.ts'

/** Adds what an element says to a flow. */
export type Reader = (element: Element, place: Place, flow: Flow) => void

/** The content alone. */
export const readContent: Reader = (element, place, flow) => place.page.walk(element.childNodes, place, flow)

/** The content as paragraphs of its own. */
export const readBlock: Reader = (element, place, flow) => {
  endParagraph(flow)
  readContent(element, place, flow)
  endParagraph(flow)
}

export const named = (names: string, reader: Reader): [string, Reader][] => names.split(' ').map((name) => [name, reader])
