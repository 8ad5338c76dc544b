import { z } from 'zod'
import { told } from '#domain/api/schema/docs.ts'
import { PUBLIC_ID } from '#domain/api/schema/fields.ts'
import { LISTED_KINDS } from '#domain/api/schema/kinds.ts'
import type { ProblemCode } from '#domain/api/schema/problem.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type ApiFailure = Failure<ProblemCode>

/** As many as a phone shows at once, and as many as one answer can carry. */
const [USUAL, MOST] = [20, 100]

/** In one spelling only: other spellings would be other addresses of the same answer. */
const limit = (of: string) =>
  told(
    `How many ${of}.`,
    z.preprocess(
      (text) => (typeof text === 'string' && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : (text ?? USUAL)),
      z.int().min(1).max(MOST).default(USUAL),
    ),
  )

const SLUG_LENGTH = 200
const slug = (of: string) => told(`Only those of this ${of}: its slug.`, z.string().min(1).max(SLUG_LENGTH).optional())
const afterId = (of: string) => told(`What follows this: as \`next\` names it, the id of a ${of}.`, z.string().regex(PUBLIC_ID).optional())

/** What the list of stories takes. */
export const articlesAsked = z.object({
  section: slug('section'),
  author: slug('person'),
  tag: slug('tag'),
  kind: told('Only those of this kind.', z.enum(LISTED_KINDS).optional()),
  after: afterId('story'),
  limit: limit('stories'),
})

/** What a story's comments take. */
export const commentsAsked = z.object({ after: afterId('comment that begins a thread'), limit: limit('threads') })

/** What the list of people takes. */
export const peopleAsked = z.object({
  after: told('What follows this: as `next` names it, the slug of a person.', z.string().min(1).max(SLUG_LENGTH).optional()),
  limit: limit('people'),
})

const CODES: Record<string, ProblemCode> = {
  section: 'bad-section',
  author: 'bad-author',
  tag: 'bad-tag',
  kind: 'bad-kind',
  after: 'bad-after',
  limit: 'bad-limit',
}

/** Reads a query. What it names that is not listed is not looked at. */
export function readAsked<T extends z.ZodType>(schema: T, query: URLSearchParams): Result<z.output<T>, ApiFailure> {
  const parsed = schema.safeParse(Object.fromEntries(query))
  if (parsed.success) return ok(parsed.data)
  return fail({ code: CODES[String(parsed.error.issues[0]?.path[0])] ?? 'bad-after' })
}
