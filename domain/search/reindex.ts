import { write } from '#db/database.ts'
import type { Searchable } from '#db/search/types.ts'
import { indexAll } from '#domain/search/index-waiting.ts'
import { emptyIndex, noteWaiting } from '#domain/search/store.ts'

/** Rows noted in one transaction: a running paper writes between them. */
const AT_ONCE = 5_000

/**
 * Makes the search's index anew. Until it is done, a search finds what is indexed so far, the newest first.
 * @param tell is told how many are done so far
 * @returns how many stories and comments there are in it
 */
export async function reindex(tell?: (done: number) => void): Promise<number> {
  await write(emptyIndex)
  // What is noted last is taken first.
  for (const kind of ['comment', 'article'] as const) await noteAll(kind)
  return indexAll(tell)
}

async function noteAll(kind: Searchable): Promise<void> {
  for (let after: number | null = 0; after !== null;) {
    const from: number = after
    after = await write((tx) => noteWaiting(tx, kind, from, AT_ONCE))
  }
}
