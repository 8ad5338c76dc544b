import type { Term, WordQuery } from '#db/search/types.ts'

/** Where words stand makes a document's score: what each of these is worth, on top of 1 for a match anywhere. */
export type Bonus = { worth: number; places: 'headline' | 'not-once'; terms: Term[]; needs: 'all' | 'any' }

/**
 * The bonuses of a query. They take the place of bm25(), whose weights come from every document that has a word: a second
 * for a phrase of common words in 100,000 stories. Whether a body says a word once or again and again is told by `often`.
 */
export function bonusesOf({ all }: WordQuery): Bonus[] {
  const single = all.flatMap(({ words, isPrefix }) =>
    words.map((word, i): Term => ({ words: [word], isPrefix: isPrefix && i === words.length - 1 })),
  )
  const bonuses: Bonus[] = [
    { worth: 6, places: 'headline', terms: all, needs: 'all' },
    { worth: 3, places: 'not-once', terms: single, needs: 'all' },
  ]
  return all.length > 1 ? [...bonuses, { worth: 1.5, places: 'headline', terms: all, needs: 'any' }] : bonuses
}
