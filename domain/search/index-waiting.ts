import { setTimeout as pause } from 'node:timers/promises'
import { write } from '#db/database.ts'
import type { Searchable } from '#db/search/types.ts'
import { isWaiting } from '#domain/search/queries.ts'
import { indexWaiting } from '#domain/search/store.ts'

/** So many at once keep the event loop for some 10 ms. */
const AT_ONCE: Record<Searchable, number> = { article: 12, comment: 150 }

/** Indexes the newest of the stories that are waiting for it, else of the comments. @returns how many are done; 0: nothing was waiting */
export async function indexSome(kinds: Searchable[] = ['article', 'comment'], factor = 1): Promise<number> {
  for (const kind of kinds) {
    if (!(await isWaiting(kind))) continue
    const done = await write((tx) => indexWaiting(tx, kind, AT_ONCE[kind] * factor))
    if (done > 0) return done
  }
  return 0
}

/** No search waits longer than this for stories that came out a moment ago, ms. */
const CATCHING_UP_MS = 100

/** Indexes the newest of the stories that are waiting, if that is soon done: a full disk or a busy one keeps nobody from searching. */
export async function catchUp(): Promise<void> {
  // Whoever keeps the index meets the same failure, and logs it.
  const done = indexSome(['article']).catch(() => 0)
  await Promise.race([done, pause(CATCHING_UP_MS, 0, { ref: false })])
}

/** Larger groups where nobody is served, with time between them for a running paper's writes, ms. */
const FACTOR = 10
const BETWEEN_MS = 40

/** Indexes everything that is waiting. @param tell is told how many are done so far */
export async function indexAll(tell: (done: number) => void = () => undefined): Promise<number> {
  let total = 0
  for (;;) {
    const done = await indexSome(undefined, FACTOR)
    if (done === 0) return total
    tell((total += done))
    if ((await isWaiting('article')) || (await isWaiting('comment'))) await pause(BETWEEN_MS)
  }
}
