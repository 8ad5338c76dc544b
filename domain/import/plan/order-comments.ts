/** What the order of comments is made from. `parent` is '0' or '' where there is none. */
type Linked = { id: string; parent: string; line: number }

export type CommentOrder<T> = { inOrder: T[]; /** Whose parent is not in the file or not taken over. */ orphans: T[] }

/**
 * Puts the comments of one story behind what they answer, else in the file's order. A comment whose parent is missing
 * begins a thread of its own.
 * @returns the line of a comment that answers itself, be it over others, in place of the order
 */
export function orderComments<T extends Linked>(comments: readonly T[]): CommentOrder<T> | { cycleAt: number } {
  const ids = new Set(comments.map((c) => c.id))
  const isAnswer = ({ parent }: T) => isParent(parent) && ids.has(parent)
  const children = Map.groupBy(comments.filter(isAnswer), (c) => c.parent)
  const roots = comments.filter((c) => !isAnswer(c))
  const inOrder: T[] = []
  const waiting = roots.toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    inOrder.push(next)
    waiting.push(...(children.get(next.id) ?? []).toReversed())
  }
  if (inOrder.length === comments.length) return { inOrder, orphans: roots.filter((c) => isParent(c.parent)) }
  const reached = new Set(inOrder)
  return { cycleAt: comments.find((c) => !reached.has(c))?.line ?? 0 }
}

const isParent = (id: string): boolean => id !== '' && id !== '0'
