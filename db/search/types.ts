import type { Tx } from '#db/open/database.ts'
import type { SEARCHABLE } from '#db/schema/search.ts'

export type Searchable = (typeof SEARCHABLE)[number]

/** Words that stand next to each other, folded (lib/words.ts). `isPrefix`: the last one may go on. */
export type Term = { words: string[]; isPrefix: boolean }

/** What is looked for: every term of `all`, none of `none`, and every facet. `all` is not empty, nor are any `words`. */
export type WordQuery = { all: Term[]; none: Term[]; facets: string[] }

/** Numbers of documents: the first and the last that count. */
export type DocRange = { from: number; to: number }

/** `score`: the greater, the better, as db/search/scores.ts gives it. */
export type Match = { doc: number; score: number }

/** A document's words by where they stand; those of one place keep their order. */
export type Words = {
  /** What it is besides its words: letters and digits, such as `s12`. */
  facets: string[]
  headline: string[]
  /** Of the standfirst, the authors and the tags. */
  about: string[]
  body: string[]
  /** Words that the body repeats. */
  often: string[]
}

/** An index of words. It knows documents by their numbers and keeps none of their texts. */
export type SearchIndex = {
  /** Makes this transaction the only one that writes to the index. @returns false where another one does */
  claim: (tx: Tx) => Promise<boolean>
  /** Adds a document that is not there. */
  add: (tx: Tx, kind: Searchable, doc: number, words: Words) => Promise<void>
  /** Takes out a document that is there. */
  drop: (tx: Tx, kind: Searchable, doc: number) => Promise<void>
  /** Empties the whole index. */
  clear: (tx: Tx) => Promise<void>
  /** Numbers of the documents that match, greatest first, at most `limit`. */
  newest: (kind: Searchable, query: WordQuery, range: DocRange, limit: number) => Promise<number[]>
  /** The same with a score each. */
  ranked: (kind: Searchable, query: WordQuery, range: DocRange, limit: number) => Promise<Match[]>
}
