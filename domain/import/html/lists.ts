import type { Block, ListItem } from '#domain/body/types.ts'
import { addBlocks } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { MAX_BLOCK_DEPTH } from '#domain/import/html/limits.ts'
import { attr, isBlank, isElement } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import { blocksIn } from '#domain/import/html/page.ts'
import type { Place } from '#domain/import/html/page.ts'
import type { Node } from '#domain/import/html/parse.ts'

/** ul and ol. Where no list may stand any more, the items are paragraphs. */
export function readList(list: Element, place: Place, flow: Flow): void {
  const isTooDeep = place.depth + 2 > MAX_BLOCK_DEPTH
  if (isTooDeep) place.page.notes.add('too-deep', 'list')
  const inside = isTooDeep ? place : { ...place, depth: place.depth + 2, canEmbed: false }
  const items = readItems(list, inside)
  if (isTooDeep)
    addBlocks(
      flow,
      items.flatMap((item) => item.blocks),
    )
  else addBlocks(flow, list.tagName === 'ol' ? orderedLists(items, startOf(attr(list, 'start'), 1)) : bulletLists(items))
}

type Item = { blocks: Block[]; value: string }

/** The items that have words. What stands between them is an item too; a list between them belongs to the one before it. */
function readItems(list: Element, place: Place): Item[] {
  const items: Item[] = []
  let loose: Node[] = []
  const flush = () => {
    const blocks = loose.every(isBlank) ? [] : blocksIn(loose, place)
    if (blocks.length > 0) items.push({ blocks, value: '' })
    loose = []
  }
  for (const node of list.childNodes) {
    const isItem = isElement(node) && node.tagName === 'li'
    const last = items.at(-1)
    if (!isItem && !(isSublist(node) && last && loose.every(isBlank))) loose.push(node)
    else if (isItem) {
      flush()
      const blocks = place.page.footnotes.taken.has(node) ? [] : blocksIn(node.childNodes, place)
      if (blocks.length > 0) items.push({ blocks, value: attr(node, 'value') })
    } else for (const block of blocksIn([node], place)) last?.blocks.push(block)
  }
  flush()
  return items
}

const isSublist = (node: Node): boolean => isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol')

const toItem = ({ blocks }: Item): ListItem => ({ type: 'listItem', content: blocks })

const bulletLists = (items: Item[]): Block[] => (items.length > 0 ? [{ type: 'bulletList', content: items.map(toItem) }] : [])

/** One list, or several where the numbers jump. */
function orderedLists(items: Item[], start: number): Block[] {
  const lists: { start: number; items: Item[] }[] = []
  let next = start
  for (const item of items) {
    const value = startOf(item.value, next)
    const last = lists.at(-1)
    if (last && value === next) last.items.push(item)
    else lists.push({ start: value, items: [item] })
    next = value + 1
  }
  return lists.map((list) => ({ type: 'orderedList', attrs: { start: list.start }, content: list.items.map(toItem) }))
}

// The schema's own bounds.
const startOf = (written: string, otherwise: number): number => (/^\s*\d{1,9}\s*$/.test(written) ? Number(written) : otherwise)
