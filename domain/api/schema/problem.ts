import { z } from 'zod'
import { named, told } from '#domain/api/schema/docs.ts'

/** What may be wrong with a request. */
export const PROBLEM_CODES = ['bad-limit', 'bad-after', 'bad-kind', 'bad-section', 'bad-author', 'bad-tag', 'not-found'] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** RFC 9457. */
export const problemAnswer = named(
  'Problem',
  'What is wrong with the request (RFC 9457).',
  z.object({
    type: told('Always `about:blank`: the status says it, and `code` more exactly.', z.literal('about:blank')),
    title: told('The status in words.', z.enum(['Bad Request', 'Not Found'])),
    status: told('The HTTP status.', z.literal([400, 404])),
    detail: told('What to do about it, in the paper’s language.', z.string()),
    code: told('The same for programs.', z.enum(PROBLEM_CODES)),
  }),
)
