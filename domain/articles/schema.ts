import { z } from 'zod'
import { BREAKING_HOURS } from '#domain/articles/breaking/types.ts'
import { AUTHOR_FIELDS, CHOICES, INTENTS } from '#domain/articles/edit/types.ts'
import { cleanLine } from '#lib/text.ts'

const publicId = z.string('gone').regex(/^[0-9a-z]{16}$/, 'gone')
/** A story's id, or '' for one that is not there yet. */
const article = z.union([publicId, z.literal('')], 'gone').default('')
const version = z.coerce.number('invalid').int('invalid').min(0, 'invalid').default(0)

const line = (max: number) => z.string('invalid').default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))

/** A long feature has 60,000 characters; its notes, tables and links may double that. */
const MAX_BODY = 300_000

const body = z
  .string('invalid')
  .default('')
  .transform((text) => text.replace(/\r\n?/g, '\n'))
  .pipe(z.string().max(MAX_BODY, 'too-long'))

const authorSlugs = z.object(
  Object.fromEntries(AUTHOR_FIELDS.map((name) => [name, line(200)])) as Record<(typeof AUTHOR_FIELDS)[number], ReturnType<typeof line>>,
)

const storyFields = {
  ...authorSlugs.shape,
  kicker: line(120),
  headline: line(300).pipe(z.string().min(1, 'required')),
  standfirst: line(1_000),
  body,
  section: line(200),
  kind: z.enum(CHOICES.kind, 'invalid').default('story'),
  slug: line(200),
  tags: line(1_000),
  talkMode: z.enum(CHOICES.talkMode, 'invalid').default('open'),
  live: z.enum(CHOICES.live, 'invalid').default('no'),
  publishAt: line(40),
  pictureSrc: line(300),
  pictureAlt: line(1_000),
  pictureCaption: line(1_000),
  pictureCredit: line(300),
}

const correctionFields = {
  correctionSeverity: z.enum(CHOICES.correctionSeverity, 'invalid').default('correction'),
  correctionText: line(1_000),
  correctionBefore: line(2_000),
  correctionAfter: line(2_000),
}

/** The form: one story, and what is to be done with it. */
export const storyInput = z.object({ article, version, intent: z.enum(INTENTS).catch('save'), ...storyFields, ...correctionFields })
export type StoryInput = z.output<typeof storyInput>

/** What is chosen from a list, or the first of it. */
export const choicesInput = z.object({ kind: z.enum(CHOICES.kind).catch('story'), talkMode: z.enum(CHOICES.talkMode).catch('open') })

const typed = (max: number) => z.string('invalid').max(max, 'too-long').default('')

/** The same form as it is being typed: nothing has to be right yet. */
export const autosaveInput = z.object({
  ...{ article, version },
  ...(Object.fromEntries([...Object.keys(storyFields), ...Object.keys(correctionFields)].map((name) => [name, typed(MAX_BODY)])) as Record<
    keyof typeof storyFields | keyof typeof correctionFields,
    ReturnType<typeof typed>
  >),
})
export type AutosaveInput = z.output<typeof autosaveInput>

/** A story, and for how many hours it stands above everything; 0 takes it down. */
export const breakingInput = z.object({ article: publicId, hours: z.enum([...BREAKING_HOURS, '0'], 'invalid').transform(Number) })
export type BreakingInput = z.output<typeof breakingInput>

export const discardInput = z.object({ article: publicId })
