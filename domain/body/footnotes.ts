import type { Body, Footnote } from '#domain/body/types.ts'
import { walkBody } from '#domain/body/walk.ts'
import type { BodyNode } from '#domain/body/walk.ts'

/** The notes of a body in the order in which a reader meets them. */
export const collectFootnotes = (body: Body): Footnote[] => [...walkBody(body)].filter((node) => node.type === 'footnote')

/** What is referred to by number. */
const NUMBERED = new Set<BodyNode['type']>(['footnote', 'table', 'keyPoints'])

/** Node → its number among the nodes of its type, from 1: notes, tables, key points. */
export function numberNodes(body: Body): ReadonlyMap<BodyNode, number> {
  const numbers = new Map<BodyNode, number>()
  const counts = new Map<BodyNode['type'], number>()
  for (const node of walkBody(body)) {
    if (!NUMBERED.has(node.type)) continue
    const count = (counts.get(node.type) ?? 0) + 1
    counts.set(node.type, count)
    numbers.set(node, count)
  }
  return numbers
}
