import { reply } from '#app/api/v1/reply.ts'
import { around } from '#app/api/v1/speech.ts'
import { answerThread } from '#domain/api/answer-comments.ts'
import { threadAnswer } from '#domain/api/schema/comments.ts'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string; comment: string }> }): Promise<Response> {
  const { id, comment } = await params
  return reply(threadAnswer, await answerThread(id, comment, await around()))
}
