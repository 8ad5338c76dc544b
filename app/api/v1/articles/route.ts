import { reply } from '#app/api/v1/reply.ts'
import { answerArticles } from '#domain/api/answer-articles.ts'
import { articlesAnswer } from '#domain/api/schema/article.ts'
import { env } from '#lib/env.ts'

export async function GET({ url }: Request): Promise<Response> {
  return reply(articlesAnswer, await answerArticles(new URL(url).searchParams, env().SITE_URL))
}
