import { createHash } from 'node:crypto'
import type { LiveNow } from '#domain/articles/live/types.ts'

/** Long enough that no two states of one story share it. */
const LENGTH = 16

/**
 * Names a state of a story's coverage: the same in every process, for it is made from the updates and their changes alone.
 * Whoever knows the present one has missed nothing.
 */
export function revisionOf({ state, marks }: Pick<LiveNow, 'state' | 'marks'>): string {
  const lines = marks.map(({ publicId, at, updatedAt }) => `${publicId} ${String(at.getTime())} ${String(updatedAt?.getTime() ?? 0)}`)
  return createHash('sha256')
    .update([state, ...lines].join('\n'))
    .digest('hex')
    .slice(0, LENGTH)
}
