import { reply } from '#app/api/v1/reply.ts'
import { answerTag } from '#domain/api/answer-paper.ts'
import { tagAnswer } from '#domain/api/schema/people.ts'
import { env } from '#lib/env.ts'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return reply(tagAnswer, await answerTag((await params).slug, env().SITE_URL))
}
