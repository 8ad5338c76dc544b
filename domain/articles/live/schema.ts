import { z } from 'zod'
import { cleanLine } from '#lib/text.ts'

const publicId = z.string('gone').regex(/^[0-9a-z]{16}$/, 'gone')
const version = z.coerce.number('invalid').int('invalid').min(0, 'invalid').default(0)
const line = (max: number) => z.string('invalid').default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))

/** An update is read standing: the longest speech fits. */
const MAX_WORDS = 30_000

const words = z
  .string('invalid')
  .default('')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1, 'required').max(MAX_WORDS, 'too-long'))

const fields = {
  at: line(40),
  headline: line(300),
  words,
  /** A box that is ticked; one that is not sends nothing. */
  isKey: z.enum(['on', '']).catch('').default(''),
  author: line(200),
}

/** The form: a new update of a story (`block` is ''), or one that is there, rewritten. */
export const blockInput = z.object({
  article: publicId,
  block: z.union([publicId, z.literal('')], 'gone').default(''),
  /** Makes a form that is sent twice one update. */
  key: publicId,
  version,
  ...fields,
})
export type BlockInput = z.output<typeof blockInput>

export const removeBlockInput = z.object({ article: publicId, block: publicId, version })
export type RemoveBlockInput = z.output<typeof removeBlockInput>
