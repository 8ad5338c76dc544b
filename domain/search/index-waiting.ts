import { setImmediate as turn } from 'node:timers/promises'
import { write } from '#db/database.ts'
import type { Searchable } from '#db/search/types.ts'
import { isWaiting } from '#domain/search/queries.ts'
import { indexWaiting } from '#domain/search/store.ts'

/** So many at once keep the event loop for some 10 ms. */
const AT_ONCE: Record<Searchable, number> = { article: 12, comment: 150 }

/** Indexes the newest of the stories that are waiting for it, then of the comments. @returns how many are done; 0: nothing was waiting */
export async function indexSome(kinds: Searchable[] = ['article', 'comment'], factor = 1): Promise<number> {
  for (const kind of kinds) {
    if (!(await isWaiting(kind))) continue
    const done = await write((tx) => indexWaiting(tx, kind, AT_ONCE[kind] * factor))
    if (done > 0) return done
  }
  return 0
}

/** Larger groups for a process that does nothing else. */
const FACTOR = 40

/** Indexes everything that is waiting. @param tell is told how many are done so far */
export async function indexAll(tell: (done: number) => void = () => undefined): Promise<number> {
  let total = 0
  for (;;) {
    const done = await indexSome(undefined, FACTOR)
    if (done === 0) return total
    tell((total += done))
    // Whoever shares the process has a turn.
    await turn()
  }
}
