import type { z } from 'zod'
import { paper } from '#app/page-data.ts'
import type { ApiFailure } from '#domain/api/asked.ts'
import { problemAnswer, type ProblemCode } from '#domain/api/schema/problem.ts'
import type { Result } from '#lib/result.ts'

/** Any site may read what any reader may; scripts there also see how a list goes on and which state of it they have. */
const ANY_SITE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag, link' }

type Answer<S extends z.ZodType> = Result<z.input<S>, ApiFailure>

/**
 * The answer of the interface for programs: exactly what its schema names, or a problem document. Every answer ends with
 * the paper's name and sections, as every page does.
 */
export async function reply<S extends z.ZodType>(schema: S, answer: Answer<S>): Promise<Response> {
  const { t } = await paper()
  if (!answer.ok) return problem(answer.error.code, t(`api.problem.${answer.error.code}`))
  return replyWith(schema.parse(answer.value))
}

/** Data as it is. */
export function replyWith(data: unknown): Response {
  return Response.json(data, { headers: { ...ANY_SITE, ...linkTo(data) } })
}

function linkTo(data: unknown): { link?: string } {
  const next = typeof data === 'object' && data !== null && 'next' in data ? data.next : null
  return typeof next === 'string' ? { link: `<${next}>; rel="next"` } : {}
}

function problem(code: ProblemCode, detail: string): Response {
  const isMissing = code === 'not-found'
  const status = isMissing ? 404 : 400
  const said = problemAnswer.parse({ type: 'about:blank', title: isMissing ? 'Not Found' : 'Bad Request', status, detail, code })
  return new Response(JSON.stringify(said), { status, headers: { ...ANY_SITE, 'content-type': 'application/problem+json' } })
}
