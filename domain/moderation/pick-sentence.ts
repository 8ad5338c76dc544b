import { z } from 'zod'
import { balanceBidi } from '#domain/comments/words/bidi.ts'
import { SENTENCE } from '#domain/moderation/types.ts'
import { cleanLine } from '#lib/text.ts'

/** Far above what it may have: white space within it counts for little. */
const TYPED_MAX = 10_000

/** The sentence that is published with a pick: plain text, one line. */
export const pickSentence = z
  .string('sentence-too-short')
  .max(TYPED_MAX, 'sentence-too-long')
  .transform((typed) => cleanLine(balanceBidi(typed)))
  .pipe(z.string().min(SENTENCE.min, 'sentence-too-short').max(SENTENCE.max, 'sentence-too-long'))
