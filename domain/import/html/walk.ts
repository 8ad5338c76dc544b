import { readComment } from '#domain/import/html/block-comments.ts'
import { BLOCK_READERS } from '#domain/import/html/block-readers.ts'
import { addLines, addText } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { INLINE_READERS } from '#domain/import/html/inline-readers.ts'
import { isElement, isText } from '#domain/import/html/nodes.ts'
import { OTHER_READERS, readUnknown } from '#domain/import/html/other-readers.ts'
import type { Place } from '#domain/import/html/page.ts'
import type { Node } from '#domain/import/html/parse.ts'

const READERS = new Map([...INLINE_READERS, ...BLOCK_READERS, ...OTHER_READERS])

/** Reads nodes, in order, into a flow. Recurses as deep as the tree is, which parse.ts bounds. */
export function walk(nodes: readonly Node[], place: Place, flow: Flow): void {
  for (const node of nodes) {
    if (isText(node)) (place.hasLines ? addLines : addText)(flow, node.value, place.marks)
    else if (node.nodeName === '#comment' && 'data' in node) readComment(node.data, place, flow)
    else if (isElement(node) && !place.page.footnotes.taken.has(node)) (READERS.get(node.tagName) ?? readUnknown)(node, place, flow)
  }
}
