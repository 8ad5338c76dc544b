import { reply } from '#app/api/v1/reply.ts'
import { answerArticle } from '#domain/api/answer-articles.ts'
import { articleAnswer } from '#domain/api/schema/article.ts'
import { env } from '#lib/env.ts'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return reply(articleAnswer, await answerArticle((await params).id, env().SITE_URL))
}
