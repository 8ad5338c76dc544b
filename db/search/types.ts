import type { Tx } from '#db/open/database.ts'
import type { SEARCHABLE } from '#db/schema/search.ts'

export type Searchable = (typeof SEARCHABLE)[number]

/** Words that stand next to each other, folded (lib/words.ts). `isPrefix`: the last one may go on. */
export type Term = { words: string[]; isPrefix: boolean }

/** What is looked for: every term of `all`, none of `none`, and every facet. `all` is not empty, nor are any `words`. */
export type WordQuery = { all: Term[]; none: Term[]; facets: string[] }

/** Numbers of documents: the first and the last that count. */
export type DocRange = { from: number; to: number }

/** `score`: the greater, the better; 0 or more; comparable within one query only. */
export type Match = { doc: number; score: number }

/** A story's words by where they stand, and its facets: letters and digits, such as `s12`. */
export type ArticleWords = { facets: string[]; headline: string[]; standfirst: string[]; body: string[]; authors: string[]; tags: string[] }
export type CommentWords = Pick<ArticleWords, 'facets' | 'body'>
/** A story's or a comment's. */
export type Words = CommentWords & Partial<ArticleWords>

/** An index of words. It knows documents by their numbers and keeps none of their texts. */
export type SearchIndex = {
  /** Makes this transaction the only one that writes to the index. @returns false where another one does */
  claim: (tx: Tx) => Promise<boolean>
  /** Puts a document in place of the one of its number. */
  put: (tx: Tx, kind: Searchable, doc: number, words: Words) => Promise<void>
  /** Takes a document out, if it is there. */
  drop: (tx: Tx, kind: Searchable, doc: number) => Promise<void>
  /** Empties the whole index. */
  clear: (tx: Tx) => Promise<void>
  /** Numbers of the documents that match, greatest first, at most `limit`. */
  newest: (kind: Searchable, query: WordQuery, range: DocRange, limit: number) => Promise<number[]>
  /** The same with a score each. */
  ranked: (kind: Searchable, query: WordQuery, range: DocRange, limit: number) => Promise<Match[]>
}
