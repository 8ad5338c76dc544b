import { cutOff, type Box } from '#domain/sharing/draw/cut-off.ts'
import { setText, type Block, type Run } from '#domain/sharing/draw/set-text.ts'

/** Below this nobody reads it where links are shown. px */
const SMALLEST = 36
const STEP = 4
/** Lines of a headline are closer than those of a text: 1.1 of the size for Latin letters, 1.4 for Arabic ones. */
const LEADING = 0.8
/** As on the pages. Arabic letters hold together. */
const TRACKING = -0.015

/** Sets a headline as large as fits into a box, its lines about equally long. What is far longer loses its end. */
export async function setHeadline(runs: Run[], box: Box, largest: number, isToTheLeft: boolean): Promise<Block> {
  const at = (size: number, width: number, breaksWords = false) =>
    setText(runs, { size, width, breaksWords, leading: LEADING, tracking: isToTheLeft ? 0 : TRACKING, isToTheLeft })
  for (let size = largest; size >= SMALLEST; size -= STEP) {
    const block = await at(size, box.width)
    if (fits(block, box)) return balanced(block, box.width, (width) => at(size, width))
  }
  return cutOff(await at(SMALLEST, box.width, true), box, isToTheLeft)
}

const fits = (block: Block, box: Box): boolean => block.width <= box.width && block.height <= box.height

/** The narrowest setting of the same height. */
async function balanced(block: Block, widest: number, at: (width: number) => Promise<Block>): Promise<Block> {
  let [best, low, high] = [block, Math.round(widest / 2), widest]
  while (high - low > 8) {
    const middle = Math.round((low + high) / 2)
    const tried = await at(middle)
    if (tried.height <= block.height && tried.width <= middle) [best, high] = [tried, middle]
    else low = middle
  }
  return best
}
