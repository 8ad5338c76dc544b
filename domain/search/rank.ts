import type { Match } from '#db/search/types.ts'
import { timeOfDoc } from '#domain/search/doc.ts'

/** After so long what is new counts half as much more as on the first day. */
const HALF_LIFE_MS = 365 * 86_400_000

/** Matches, best first: by their words, and of two alike the newer. What is new counts up to twice what is old. */
export const rank = (matches: Match[], at: Date): number[] =>
  matches
    .map(({ doc, score }) => ({ doc, score: score * (1 + freshness(doc, at)) }))
    .toSorted((a, b) => b.score - a.score || b.doc - a.doc)
    .map(({ doc }) => doc)

/** 1 for today, ½ after a year. */
const freshness = (doc: number, at: Date) => 2 ** (-Math.max(0, at.getTime() - timeOfDoc(doc).getTime()) / HALF_LIFE_MS)
