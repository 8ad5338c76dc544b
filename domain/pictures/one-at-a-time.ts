import { shared } from '#lib/shared.ts'

const queue = shared<{ last: Promise<unknown> }>('picture-queue', () => ({ last: Promise.resolve() }))

/** Runs works one after another, in the order of their calls: however many pictures come, one core is busy with them. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.last.then(work)
  queue.last = turn.catch(() => undefined)
  return turn
}
