import type { z } from 'zod'
import { addressesAt } from '#domain/api/addresses.ts'
import { articlesAsked, readAsked, type ApiFailure } from '#domain/api/asked.ts'
import { findByPublicId, findFilter, findPlace, listBehind, type StoryFilter } from '#domain/api/queries.ts'
import type { articleAnswer, articlesAnswer } from '#domain/api/schema/article.ts'
import { toArticle, toSummary } from '#domain/api/to-article.ts'
import { fail, ok, type Result } from '#lib/result.ts'

type Asked = z.output<typeof articlesAsked>

/** The list of stories that a query asks for. @param base the paper's address */
export async function answerArticles(query: URLSearchParams, base: URL): Promise<Result<z.input<typeof articlesAnswer>, ApiFailure>> {
  const asked = readAsked(articlesAsked, query)
  if (!asked.ok) return asked
  const filter = await filterOf(asked.value)
  if (!filter.ok) return filter
  const { after, limit, ...given } = asked.value
  const place = after === undefined ? null : await findPlace(after)
  if (after !== undefined && !place) return fail({ code: 'bad-after' })
  const cards = await listBehind(place, filter.value, limit)
  const to = addressesAt(base)
  const shown = cards.slice(0, limit)
  const next = cards.length > limit ? to.api('/articles', { ...given, after: shown.at(-1)?.publicId, limit: asLimit(limit) }) : null
  return ok({ articles: shown.map((card) => toSummary(card, to)), next })
}

async function filterOf({ section, author, tag, kind }: Asked): Promise<Result<StoryFilter, ApiFailure>> {
  const filter: StoryFilter = { kind }
  for (const [of, slug, code] of [
    ['section', section, 'bad-section'],
    ['person', author, 'bad-author'],
    ['topic', tag, 'bad-tag'],
  ] as const) {
    const id = slug === undefined ? undefined : await findFilter(of, slug)
    if (id === null) return fail({ code })
    if (id !== undefined) filter[of] = id
  }
  return ok(filter)
}

/** The usual number goes without saying, so that one answer has one address. */
export const asLimit = (limit: number): number | undefined => (limit === articlesAsked.shape.limit.parse(undefined) ? undefined : limit)

/** One story by its public id. @param base the paper's address */
export async function answerArticle(id: string, base: URL): Promise<Result<z.input<typeof articleAnswer>, ApiFailure>> {
  const article = await findByPublicId(id)
  return article ? ok(toArticle(article, addressesAt(base))) : fail({ code: 'not-found' })
}
