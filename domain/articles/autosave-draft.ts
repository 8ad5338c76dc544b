import type { Actor } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { createArticle, type CreateArticleError } from '#domain/articles/create-article.ts'
import { openForTyping, type OpenError } from '#domain/articles/edit/open-story.ts'
import { deleteUnsaved, putUnsaved } from '#domain/articles/edit/store.ts'
import { differing, fieldsOf } from '#domain/articles/edit/story-fields.ts'
import { CORRECTION_FIELDS, type TypedFields } from '#domain/articles/edit/types.ts'
import { storyInput, type AutosaveInput } from '#domain/articles/schema.ts'
import { commit } from '#domain/commit/commit.ts'
import { findSite } from '#domain/site/queries.ts'
import { now } from '#lib/clock.ts'
import { ok, type Result } from '#lib/result.ts'

/** The story whose words were kept, '' while there is none; when, ms since 1970, or 0 where there was nothing to keep. */
export type Autosaved = { article: string; version: number; savedAt: number }
export type AutosaveError = OpenError | CreateArticleError

/**
 * Keeps what somebody is typing into a story's form, apart from the story: no reader ever sees it, and nothing has to be
 * right yet. A new story becomes a draft as soon as it has a headline.
 */
export async function autosaveDraft(ctx: { actor: Actor }, input: AutosaveInput): Promise<Result<Autosaved, AutosaveError>> {
  const { article, version, ...fields } = input
  if (article !== '') return keep(ctx, { article, version }, fields)
  const { headline, section } = fields
  const begun = storyInput.safeParse({ headline, section })
  if (!begun.success) return ok({ article: '', version: 0, savedAt: 0 })
  const created = await createArticle(ctx, begun.data)
  return created.ok ? keep(ctx, { article: created.value.publicId, version: 0 }, fields) : created
}

async function keep(
  ctx: { actor: Actor },
  seen: { article: string; version: number },
  fields: TypedFields,
): Promise<Result<Autosaved, AutosaveError>> {
  const opened = await openForTyping(ctx, seen.article)
  if (!opened.ok) return opened
  const { story, allowed } = opened.value
  const reader = permit(allowed.actor, 'articles.read', { id: 0 })
  if (!reader.ok) return reader
  const isNew = CORRECTION_FIELDS.some((name) => name !== 'correctionSeverity' && fields[name])
  const isTyped = isNew || seen.version !== story.version || differing(fields, fieldsOf(story, (await findSite()).timeZone)).length > 0
  const savedAt = now()
  await commit(async (tx) => {
    if (isTyped) await putUnsaved(tx, allowed, story.id, { fields, version: seen.version, savedAt })
    else await deleteUnsaved(tx, reader.value, story.id)
    return { value: null, changes: [] }
  })
  return ok({ ...seen, savedAt: isTyped ? savedAt.getTime() : 0 })
}
