import { reply } from '#app/api/v1/reply.ts'
import { answerSections } from '#domain/api/answer-paper.ts'
import { sectionsAnswer } from '#domain/api/schema/people.ts'
import { env } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return reply(sectionsAnswer, await answerSections(env().SITE_URL))
}
