import { z } from 'zod'
import { cleanLine } from '#lib/text.ts'

/** Characters of a sentence on why: shorter says nothing, longer is an article. */
export const SENTENCE = { min: 10, max: 300 }

/** Far above what it may have: white space within it counts for little. */
const TYPED_MAX = 10_000

/** The sentence that is published with a pick: plain text, one line. */
export const pickSentence = z
  .string('sentence-too-short')
  .max(TYPED_MAX, 'sentence-too-long')
  .transform(cleanLine)
  .pipe(z.string().min(SENTENCE.min, 'sentence-too-short').max(SENTENCE.max, 'sentence-too-long'))
