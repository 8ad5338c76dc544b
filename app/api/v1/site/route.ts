import { reply } from '#app/api/v1/reply.ts'
import { answerSite } from '#domain/api/answer-paper.ts'
import { siteAnswer } from '#domain/api/schema/site.ts'
import { env } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return reply(siteAnswer, await answerSite(env().SITE_URL))
}
