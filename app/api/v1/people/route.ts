import { reply } from '#app/api/v1/reply.ts'
import { answerPeople } from '#domain/api/answer-paper.ts'
import { peopleAnswer } from '#domain/api/schema/people.ts'
import { env } from '#lib/env.ts'

export async function GET({ url }: Request): Promise<Response> {
  return reply(peopleAnswer, await answerPeople(new URL(url).searchParams, env().SITE_URL))
}
