import type { z } from 'zod'
import { addressesAt } from '#domain/api/addresses.ts'
import { asLimit } from '#domain/api/answer-articles.ts'
import { commentsAsked, readAsked, type ApiFailure } from '#domain/api/asked.ts'
import { findByPublicId } from '#domain/api/queries.ts'
import type { conversationAnswer, threadAnswer } from '#domain/api/schema/comments.ts'
import { toThread, type Speech } from '#domain/api/to-thread.ts'
import { threadOf, threadsAfter } from '#domain/comments/conversation.ts'
import { fail, ok, type Result } from '#lib/result.ts'

type Around = { /** The paper's address. */ base: URL; speech: Speech }

/** The comments of a story that a query asks for. */
export async function answerComments(
  id: string,
  query: URLSearchParams,
  { base, speech }: Around,
): Promise<Result<z.input<typeof conversationAnswer>, ApiFailure>> {
  const asked = readAsked(commentsAsked, query)
  if (!asked.ok) return asked
  const article = await findByPublicId(id)
  if (!article) return fail({ code: 'not-found' })
  const { after, limit } = asked.value
  const page = await threadsAfter(article.id, after, limit)
  if (!page) return fail({ code: 'bad-after' })
  const to = addressesAt(base)
  const place = { article: article.publicId, href: article.href }
  return ok({
    count: article.commentCount,
    threads: page.threads.map((thread) => toThread(thread, place, to, speech)),
    next: page.next && to.api(`/articles/${id}/comments`, { after: page.next, limit: asLimit(limit) }),
  })
}

/** The thread that a comment stands in. */
export async function answerThread(
  id: string,
  comment: string,
  { base, speech }: Around,
): Promise<Result<z.input<typeof threadAnswer>, ApiFailure>> {
  const article = await findByPublicId(id)
  const thread = article && (await threadOf(article.id, 0, comment))
  if (!article || !thread) return fail({ code: 'not-found' })
  return ok(toThread(thread, { article: article.publicId, href: article.href }, addressesAt(base), speech))
}
