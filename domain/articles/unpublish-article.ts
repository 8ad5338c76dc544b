import type { Actor } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { commitStory } from '#domain/articles/edit/commit-story.ts'
import { openStory, type OpenError } from '#domain/articles/edit/open-story.ts'
import { moveStory } from '#domain/articles/edit/store.ts'
import type { Editable, Saved, TypedFields } from '#domain/articles/edit/types.ts'
import { fail, type Failure, type Result } from '#lib/result.ts'

export type UnpublishArticleError = OpenError | Failure<'not-published'>

/**
 * Takes a story down, or off the schedule: readers' next look does not find it. Nothing else about it changes, whatever
 * its form says: what somebody wants gone must not wait for a field to be right.
 */
export async function unpublishArticle(
  ctx: { actor: Actor },
  input: { article: string; version: number } & TypedFields,
): Promise<Result<Saved, UnpublishArticleError>> {
  const opened = await openStory(ctx, input)
  if (!opened.ok) return opened
  const { story } = opened.value
  const allowed = permit(ctx.actor, 'article.unpublish', story)
  if (!allowed.ok) return allowed
  if (story.state !== 'published') return fail({ code: 'not-published' })
  const to = { state: 'unpublished', publishAt: story.publishAt } as const
  return commitStory(opened.value, input, async (tx) =>
    (await moveStory(tx, allowed.value, story, to)) ? ({ ...story, ...to, version: story.version + 1 } satisfies Editable) : null,
  )
}
