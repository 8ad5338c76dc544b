import { sortKey } from '#lib/ids.ts'

/** Levels that a path holds. A deeper reply stands beside its parent's siblings, with "in reply to". */
export const MAX_DEPTH = 5

type Parent = { id: number; rootId: number; depth: number; path: string }

/**
 * Where a new comment stands: below its parent, behind the replies that are there already.
 * @param parent null for a comment on the article itself
 */
export function placeBelow(parent: Parent | null, at: Date): { parentId: number; rootId: number; depth: number; path: string } {
  const key = sortKey(at)
  if (!parent) return { parentId: 0, rootId: 0, depth: 0, path: key }
  const above = parent.path.split('.').slice(0, MAX_DEPTH)
  return { parentId: parent.id, rootId: parent.rootId || parent.id, depth: above.length, path: [...above, key].join('.') }
}
