import { reply } from '#app/api/v1/reply.ts'
import { problemAnswer } from '#domain/api/schema/problem.ts'
import { fail } from '#lib/result.ts'

export const dynamic = 'force-dynamic'

/** Any other address below /api/v1/. */
export const GET = (): Promise<Response> => reply(problemAnswer, fail({ code: 'not-found' }))
