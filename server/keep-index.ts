import { setTimeout as pause } from 'node:timers/promises'
import { logFault } from '#server/visit.ts'

export type KeepIndexOptions = {
  /** Indexes some of what is waiting. Resolves to how many are done; 0: nothing was waiting. */
  indexSome: () => Promise<number>
  /** How often it is looked whether something is waiting, ms. */
  everyMs?: number
  /** After a failure, ms. */
  afterFailureMs?: number
}

export type IndexKeeper = { wake: () => void; stop: () => Promise<void> }

/** What another process wrote is found so soon; this one's own wakes the keeper. */
const EVERY_MS = 500
const AFTER_FAILURE_MS = 5_000

/**
 * Keeps the search's index up to date: group after group, with a rest as long as each took, so that the rest of the paper
 * has half of the time even while a whole archive is indexed. A failure is logged, once until it works again, and the group
 * tried again.
 */
export function keepIndex({ indexSome, everyMs = EVERY_MS, afterFailureMs = AFTER_FAILURE_MS }: KeepIndexOptions): IndexKeeper {
  const ending = new AbortController()
  let wakeUp: () => void = () => undefined
  let isFailing = false

  /** Resolves to how long to rest, ms; null where there is nothing to do until somebody wakes it. */
  async function group(): Promise<number | null> {
    const began = performance.now()
    try {
      const done = await indexSome()
      isFailing = false
      return done > 0 ? performance.now() - began : null
    } catch (error) {
      if (!isFailing) logFault('search-index-failed', error)
      isFailing = true
      return afterFailureMs
    }
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      // Whoever wakes it during the group means the next one.
      const woken = new Promise<void>((resolve) => (wakeUp = resolve))
      const rest = await group()
      const over = pause(rest ?? everyMs, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
      await (rest === null ? Promise.race([over, woken]) : over)
    }
  }
  const running = run()
  return {
    wake: () => {
      wakeUp()
    },
    async stop() {
      ending.abort()
      await running
    },
  }
}
