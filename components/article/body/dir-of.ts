import type { Print } from '#components/article/body/print.ts'
import type { BodyNode } from '#domain/body/walk.ts'
import { otherDirection, type Direction } from '#lib/direction.ts'

/** The `dir` that a node needs, where most of its words run the other way than the page. */
export const dirOf = (node: BodyNode, { language }: Print): Direction | undefined => otherDirection(wordsOf(node), language)

function wordsOf(node: BodyNode): string {
  if (node.type === 'text') return node.text
  return 'content' in node ? node.content.map(wordsOf).join(' ') : ''
}
