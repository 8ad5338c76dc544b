import type { Body, Heading } from '#domain/body/types.ts'
import { walkBody } from '#domain/body/walk.ts'

type Level = Heading['attrs']['level']

/**
 * The level that each heading is printed at: its own, but never more than one below the heading before it, so that the
 * outline that a screen reader reads has no gap. The story's headline is level 1.
 */
export function outlineOf(body: Body): ReadonlyMap<Heading, Level> {
  const levels = new Map<Heading, Level>()
  let above = 1
  for (const node of walkBody(body)) {
    if (node.type !== 'heading') continue
    const level = Math.min(node.attrs.level, above + 1) as Level
    levels.set(node, level)
    above = level
  }
  return levels
}
