import { z } from 'zod'
import { DECISIONS } from '#domain/moderation/transitions.ts'
import { QUEUES } from '#domain/moderation/types.ts'
import { cleanText } from '#lib/text.ts'

const id = z.string('gone').regex(/^[0-9a-z]{16}$/, 'gone')
/** The page of the desk to go back to. */
const back = { queue: z.enum(QUEUES).catch('held'), page: z.coerce.number().int().min(1).max(10_000).catch(1) }

export const decideInput = z.object({
  comment: id,
  /** The version that the moderator saw. */
  version: z.coerce.number('invalid').int('invalid').min(0, 'invalid'),
  decision: z.enum(DECISIONS, 'invalid').exclude(['withdraw', 'restore'], 'invalid'),
  reason: z.string('invalid').max(40, 'invalid').default(''),
  note: z.string('invalid').max(2000, 'invalid').transform(cleanText).default(''),
  ...back,
})

export const undoInput = z.object({ batch: id, ...back })
