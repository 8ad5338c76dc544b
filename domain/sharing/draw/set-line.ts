import { cutOff, type Box } from '#domain/sharing/draw/cut-off.ts'
import { setText, type Block, type Run } from '#domain/sharing/draw/set-text.ts'

/** Below this a name is no smaller but cut off. px */
const SMALLEST = 18

/** Sets one line, smaller where it would not fit into a box. */
export async function setLine(runs: Run[], box: Box, size: number, isToTheLeft: boolean): Promise<Block> {
  const block = await setText(runs, { size, isToTheLeft })
  if (block.width <= box.width) return cutOff(block, box, isToTheLeft)
  const smaller = Math.max(SMALLEST, Math.floor((size * box.width) / block.width))
  return cutOff(await setText(runs, { size: smaller, isToTheLeft }), box, isToTheLeft)
}
