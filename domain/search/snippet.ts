import type { Term } from '#db/search/types.ts'
import type { Piece } from '#domain/search/types.ts'
import { placedWords, type PlacedWord } from '#lib/words.ts'

/** Words of an excerpt, and how many of them stand before its first match. */
const LENGTH = 36
const BEFORE = 8
/** A word may be very long. */
const LONGEST = 400
/** Of a text, so much is looked at. */
const LOOKED_AT = 100_000

/** From a word to another, both within: a term that was found. */
type Hit = { first: number; last: number; term: number }

/** A text with what matched marked. */
export const markWhole = (text: string, terms: Term[]): Piece[] => {
  const words = placedWords(text)
  return piecesOf(text, { start: 0, end: text.length }, words, hitsIn(words, terms))
}

/** The part of a text that says most about what was looked for, marked; its beginning where nothing matched. */
export function cutSnippet(text: string, terms: Term[]): { pieces: Piece[]; matched: number } {
  const looked = text.slice(0, LOOKED_AT)
  const words = placedWords(looked)
  const hits = hitsIn(words, terms)
  const { from, matched } = bestStart(hits)
  const first = Math.max(0, Math.min(from - BEFORE, words.length - LENGTH))
  const last = Math.min(words.length, first + LENGTH) - 1
  const start = first === 0 ? 0 : (words[first]?.start ?? 0)
  const whole = last === words.length - 1 ? looked.length : (words[last]?.end ?? looked.length)
  const end = Math.min(whole, start + LONGEST)
  const pieces = piecesOf(looked, { start, end }, words, hits)
  return { pieces: [...ellipsis(start > 0), ...pieces, ...ellipsis(end < text.trimEnd().length)], matched }
}

const ellipsis = (isNeeded: boolean): Piece[] => (isNeeded ? [{ text: '…', isMatch: false }] : [])

/** Where each term stands among the words. */
function hitsIn(words: PlacedWord[], terms: Term[]): Hit[] {
  const hits: Hit[] = []
  for (let first = 0; first < words.length; first++)
    for (let term = 0; term < terms.length; term++) {
      const last = lastOfHit(words, first, terms[term])
      if (last >= 0) hits.push({ first, last, term })
    }
  return hits
}

/** The word at which a term ends that begins at another; -1 where it does not begin there. */
function lastOfHit(words: PlacedWord[], first: number, term: Term | undefined): number {
  if (!term) return -1
  const { words: wanted, isPrefix } = term
  const end = wanted.length - 1
  for (let i = 0; i <= end; i++) {
    const [found, word] = [words[first + i]?.word ?? '', wanted[i] ?? '']
    if (found !== word && !(isPrefix && i === end && found.startsWith(word))) return -1
  }
  return first + end
}

/** The hit from which an excerpt holds most different terms, then most hits; the first of such. */
function bestStart(hits: Hit[]): { from: number; matched: number } {
  let best = { from: 0, matched: 0, count: 0 }
  for (const [i, { first }] of hits.entries()) {
    const within = hits.slice(i, i + LENGTH).filter((hit) => hit.last < first + LENGTH - BEFORE)
    const matched = new Set(within.map((hit) => hit.term)).size
    if (matched > best.matched || (matched === best.matched && within.length > best.count))
      best = { from: first, matched, count: within.length }
  }
  return best
}

/** The text between two places, cut where a match begins or ends. Matches that share words are one. */
function piecesOf(text: string, { start, end }: { start: number; end: number }, words: PlacedWord[], hits: Hit[]): Piece[] {
  const pieces: Piece[] = []
  let done = start
  const add = (to: number, isMatch: boolean) => {
    if (to <= done) return
    const last = pieces.at(-1)
    if (last?.isMatch && isMatch) last.text += text.slice(done, to)
    else pieces.push({ text: text.slice(done, to), isMatch })
    done = to
  }
  for (const { first, last } of hits) {
    const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
    if (from >= end) break
    add(from, false)
    add(Math.min(to, end), true)
  }
  add(end, false)
  return pieces
}
