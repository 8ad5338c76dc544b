import { setTimeout as pause } from 'node:timers/promises'
import { shared } from '#lib/shared.ts'

/** Searches that wait for the one that runs. One more is told to come back: it would wait for a second. */
const WAITING = 16
/** Nobody waits longer than this for a search that took very long, ms. */
const LONGEST_REST = 50

const line = shared('searches', () => ({ last: Promise.resolve(), waiting: 0 }))

/**
 * Runs one search after the other, each followed by a rest as long as it took: SQLite answers on the event loop, and
 * whoever reads a story must get their turn however many people search.
 * @returns null when too many are waiting
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (line.waiting >= WAITING) return null
  line.waiting++
  const before = line.last
  let leave: () => void = () => undefined
  line.last = new Promise((resolve) => (leave = resolve))
  await before
  const began = performance.now()
  try {
    return await work()
  } finally {
    line.waiting--
    void pause(Math.min(performance.now() - began, LONGEST_REST)).then(leave)
  }
}
