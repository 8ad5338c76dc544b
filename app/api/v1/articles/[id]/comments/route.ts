import { reply } from '#app/api/v1/reply.ts'
import { around } from '#app/api/v1/speech.ts'
import { answerComments } from '#domain/api/answer-comments.ts'
import { conversationAnswer } from '#domain/api/schema/comments.ts'

export async function GET({ url }: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return reply(conversationAnswer, await answerComments((await params).id, new URL(url).searchParams, await around()))
}
