import { firstDoc, lastDoc } from '#domain/search/doc.ts'
import { inTurn } from '#domain/search/in-turn.ts'
import { listCardsOf, listNewestWith } from '#domain/search/queries.ts'
import type { CardView } from '#domain/articles/types.ts'
import { now } from '#lib/clock.ts'
import { validUntil } from '#lib/dependencies.ts'
import { wordsOf } from '#lib/words.ts'

/** More words of one address are not looked at. */
const WORDS = 8
/** So many of the words a story must have, to be near. */
const SHARED = 2

/**
 * Stories that share most words with an address that leads nowhere, the newer first among equals, at most `limit`. None when
 * very many people search. What shows them is never kept: any scan of addresses would fill the page cache.
 */
export async function nearestStories(like: string, limit: number): Promise<CardView[]> {
  const words = [...new Set(wordsOf(like))].slice(0, WORDS)
  if (words.length < SHARED) return []
  validUntil(now())
  return (await inTurn(() => rankNear(words, limit))) ?? []
}

async function rankNear(words: string[], limit: number): Promise<CardView[]> {
  const range = { from: firstDoc(new Date(0)), to: lastDoc(now()) }
  const shared = new Map<number, number>()
  for (const word of words) for (const doc of await listNewestWith(word, range)) shared.set(doc, (shared.get(doc) ?? 0) + 1)
  const near = [...shared].filter(([, times]) => times >= SHARED).sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return listCardsOf(near.slice(0, limit).map(([doc]) => doc))
}
