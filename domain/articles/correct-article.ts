import type { Actor } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { commitStory } from '#domain/articles/edit/commit-story.ts'
import { openStory, type OpenError } from '#domain/articles/edit/open-story.ts'
import { prepareStory } from '#domain/articles/edit/prepare-story.ts'
import { rewriteStory } from '#domain/articles/edit/rewrite-story.ts'
import { insertCorrection } from '#domain/articles/edit/store.ts'
import type { Editable, Saved } from '#domain/articles/edit/types.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import { now } from '#lib/clock.ts'
import { fail, type Failure, type Result } from '#lib/result.ts'

export type CorrectArticleError = OpenError | Failure<'invalid'>

/** Whether a form says that something was wrong. */
export const hasCorrection = (input: StoryInput): boolean =>
  [input.correctionText, input.correctionBefore, input.correctionAfter].some((words) => words !== '')

/**
 * Saves a form and tells readers what was wrong: how grave, in a sentence, and in the words before and after. It shows on
 * the story and at /corrections with the next look. Only what readers have seen can be corrected.
 */
export async function correctArticle(ctx: { actor: Actor }, input: StoryInput): Promise<Result<Saved, CorrectArticleError>> {
  const opened = await openStory(ctx, input)
  if (!opened.ok) return opened
  const { story } = opened.value
  const allowed = permit(ctx.actor, 'article.correct', story)
  if (!allowed.ok) return allowed
  const prepared = await prepareStory(input, story)
  const at = now()
  const wrong = wrongWith(input, story, at)
  if (!prepared.ok || wrong) {
    const error = prepared.ok ? undefined : prepared.error
    return fail({ code: 'invalid', values: error?.values ?? {}, fields: { ...error?.fields, ...wrong } })
  }
  const { correctionSeverity: severity, correctionText: text, correctionBefore: before, correctionAfter: after } = input
  return commitStory(opened.value, input, async (tx) => {
    const written = await rewriteStory(tx, opened.value, prepared.value, at)
    if (!written) return null
    await insertCorrection(tx, allowed.value, story.id, { at, severity, text, before, after })
    return written
  })
}

function wrongWith(input: StoryInput, { state, publishAt }: Editable, at: Date): Record<string, string> | undefined {
  if (input.correctionText === '') return { correctionText: 'required' }
  return state === 'published' && publishAt !== null && publishAt <= at ? undefined : { correctionText: 'correction-early' }
}
