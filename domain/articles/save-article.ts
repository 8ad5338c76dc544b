import type { Actor } from '#domain/access/actor.ts'
import { commitStory } from '#domain/articles/edit/commit-story.ts'
import { openStory, type OpenError } from '#domain/articles/edit/open-story.ts'
import { prepareStory } from '#domain/articles/edit/prepare-story.ts'
import { rewriteStory } from '#domain/articles/edit/rewrite-story.ts'
import type { Saved } from '#domain/articles/edit/types.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import { now } from '#lib/clock.ts'
import type { Failure, Result } from '#lib/result.ts'

export type SaveArticleError = OpenError | Failure<'invalid'>

/**
 * Writes a form over a story. What is published stays published, and readers see the new words with their next look. A
 * form that was opened on an older version writes nothing: `story-conflict` says what the other one says.
 */
export async function saveArticle(ctx: { actor: Actor }, input: StoryInput): Promise<Result<Saved, SaveArticleError>> {
  const opened = await openStory(ctx, input)
  if (!opened.ok) return opened
  const prepared = await prepareStory(input, opened.value.story)
  if (!prepared.ok) return prepared
  const at = now()
  return commitStory(opened.value, input, (tx) => rewriteStory(tx, opened.value, prepared.value, at))
}
