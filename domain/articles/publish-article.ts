import type { Actor } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { commitStory } from '#domain/articles/edit/commit-story.ts'
import { openStory, type OpenError } from '#domain/articles/edit/open-story.ts'
import { prepareStory } from '#domain/articles/edit/prepare-story.ts'
import { rewriteStory } from '#domain/articles/edit/rewrite-story.ts'
import { moveStory } from '#domain/articles/edit/store.ts'
import type { Editable, Saved } from '#domain/articles/edit/types.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import { now } from '#lib/clock.ts'
import { fail, type Failure, type Result } from '#lib/result.ts'

export type PublishArticleError = OpenError | Failure<'invalid'>

/**
 * Saves a form and publishes the story: at the time that it names, or now where it names none. A time ahead schedules it:
 * no reader's page says a word of it before. A draft whose time has passed is refused rather than published into the past.
 */
export async function publishArticle(ctx: { actor: Actor }, input: StoryInput): Promise<Result<Saved, PublishArticleError>> {
  const opened = await openStory(ctx, input)
  if (!opened.ok) return opened
  const { story } = opened.value
  const allowed = permit(ctx.actor, 'article.publish', story)
  if (!allowed.ok) return allowed
  const prepared = await prepareStory(input, story)
  if (!prepared.ok) return prepared
  const at = now()
  const publishAt = prepared.value.columns.publishAt ?? at
  if (story.state === 'draft' && publishAt < at) return fail({ code: 'invalid', fields: { publishAt: 'time-passed' } })
  return commitStory(opened.value, input, async (tx) => {
    const written = await rewriteStory(tx, opened.value, prepared.value, at)
    if (!written || !(await moveStory(tx, allowed.value, written, { state: 'published', publishAt }))) return null
    return { ...written, state: 'published', publishAt, version: written.version + 1 } satisfies Editable
  })
}
