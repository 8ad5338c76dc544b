import type { Actor } from '#domain/access/actor.ts'
import { autosaveDraft, type AutosaveError } from '#domain/articles/autosave-draft.ts'
import { correctArticle, hasCorrection } from '#domain/articles/correct-article.ts'
import { createArticle, type CreateArticleError } from '#domain/articles/create-article.ts'
import { findEditable } from '#domain/articles/edit/queries.ts'
import { storyHref, type Deed } from '#domain/articles/edit/story-href.ts'
import type { Saved } from '#domain/articles/edit/types.ts'
import { publishArticle, type PublishArticleError } from '#domain/articles/publish-article.ts'
import { saveArticle, type SaveArticleError } from '#domain/articles/save-article.ts'
import { autosaveInput, type StoryInput } from '#domain/articles/schema.ts'
import { unpublishArticle, type UnpublishArticleError } from '#domain/articles/unpublish-article.ts'
import { now } from '#lib/clock.ts'
import { ok, type Result } from '#lib/result.ts'

export type SubmitStoryError = CreateArticleError | SaveArticleError | PublishArticleError | UnpublishArticleError | AutosaveError

type Submitted = Result<{ href: string }, SubmitStoryError>

/** Does with a story's form what its button says, and leads to the page that shows it. */
export async function submitStory(ctx: { actor: Actor }, input: StoryInput): Promise<Submitted> {
  switch (input.intent) {
    case 'save':
      return lead(...(await save(ctx, input)))
    case 'publish':
      return publish(ctx, input)
    case 'unpublish':
      return unpublish(ctx, input)
    case 'preview':
      return preview(ctx, input)
  }
}

type Step = [Result<Saved, SubmitStoryError>, Deed]

function lead(saved: Step[0], deed: Deed): Submitted {
  return saved.ok ? ok({ href: storyHref(saved.value.publicId, deed, now().getTime()) }) : saved
}

async function save(ctx: { actor: Actor }, input: StoryInput): Promise<Step> {
  if (input.article === '') return [await createArticle(ctx, input), 'saved']
  return hasCorrection(input) ? [await correctArticle(ctx, input), 'corrected'] : [await saveArticle(ctx, input), 'saved']
}

/** A story that was not there yet is kept as a draft first, which it stays where it may not be published. */
async function publish(ctx: { actor: Actor }, input: StoryInput): Promise<Submitted> {
  const created = input.article === '' ? await createArticle(ctx, input) : null
  if (created && !created.ok) return created
  const at = created ? await asCreated(created.value) : {}
  const published = await publishArticle(ctx, { ...input, ...at })
  return lead(published, published.ok && published.value.isScheduled ? 'scheduled' : 'published')
}

/** The form of a story that was just begun: its picture brought words along that nobody typed. */
async function asCreated({ publicId: article, version }: Saved) {
  const { alt: pictureAlt = '', caption: pictureCaption = '', credit: pictureCredit = '' } = (await findEditable(article))?.picture ?? {}
  return { article, version, pictureAlt, pictureCaption, pictureCredit }
}

/** What was typed meanwhile is kept, but not published. */
async function unpublish(ctx: { actor: Actor }, input: StoryInput): Promise<Submitted> {
  const taken = await unpublishArticle(ctx, input)
  if (taken.ok) await keepTyped(ctx, { ...input, version: taken.value.version })
  return lead(taken, 'unpublished')
}

async function preview(ctx: { actor: Actor }, input: StoryInput): Promise<Submitted> {
  const kept = await keepTyped(ctx, input)
  return kept.ok ? ok({ href: `${storyHref(kept.value.article, 'previewed', now().getTime())}#preview` }) : kept
}

function keepTyped(ctx: { actor: Actor }, input: StoryInput) {
  const { intent: _, version, ...fields } = input
  return autosaveDraft(ctx, { ...autosaveInput.parse(fields), version })
}
