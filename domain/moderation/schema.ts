import { z } from 'zod'
import { DECISIONS } from '#domain/moderation/transitions.ts'
import { QUEUES } from '#domain/moderation/types.ts'
import { pickSentence } from '#domain/moderation/pick-sentence.ts'
import { cleanText } from '#lib/text.ts'

const id = z.string('gone').regex(/^[0-9a-z]{16}$/, 'gone')
/** The page of the desk to go back to. */
const back = { queue: z.enum(QUEUES).catch('held'), page: z.coerce.number().int().min(1).max(10_000).catch(1) }

/** Which comment, and the version of it that the moderator saw. */
const seen = { comment: id, version: z.coerce.number('invalid').int('invalid').min(0, 'invalid') }

export const decideInput = z.object({
  ...seen,
  decision: z.enum(DECISIONS, 'invalid').exclude(['withdraw', 'restore', 'pick', 'unpick'], 'invalid'),
  reason: z.string('invalid').max(40, 'invalid').default(''),
  note: z.string('invalid').max(2000, 'invalid').transform(cleanText).default(''),
  ...back,
})

/** A pick has a sentence; taking it back needs none, and leaves what stands in its field alone. */
export const pickInput = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('pick'), ...seen, sentence: pickSentence, ...back }),
    z.object({ decision: z.literal('unpick'), ...seen, ...back }),
  ],
  'invalid',
)

export const undoInput = z.object({ batch: id, ...back })
