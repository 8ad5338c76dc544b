import type { Term, WordQuery } from '#db/search/types.ts'

/** Where all terms of a query stand makes a document's score: what each of these is worth, on top of 1 for a match anywhere. */
export type Bonus = { worth: number; isHeadline: boolean; terms: Term[] }

/**
 * The bonuses of a query: its terms in the headline; its words in the headline, in what the document is about, or again and
 * again in its body. They take the place of bm25(), whose weights come from every document that has a word: half a second for
 * a phrase of common words in 100,000 stories.
 */
export function bonusesOf({ all }: WordQuery): Bonus[] {
  const words = all.flatMap((term) =>
    term.words.map((word, i): Term => ({ words: [word], isPrefix: term.isPrefix && i === term.words.length - 1 })),
  )
  return [
    { worth: 6, isHeadline: true, terms: all },
    { worth: 3, isHeadline: false, terms: words },
  ]
}
