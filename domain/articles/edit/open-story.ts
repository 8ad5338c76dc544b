import { hasRole, type Actor, type Member } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { conflictWith, type StoryConflict } from '#domain/articles/edit/conflict-with.ts'
import { findEditable } from '#domain/articles/edit/queries.ts'
import type { Editable, TypedFields } from '#domain/articles/edit/types.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type OpenError = Denied | Failure<'gone'> | StoryConflict
export type Opened = { story: Editable; allowed: Permit<'article.edit', Member> }

/** A story that somebody is about to change, as it stands, if they may and it still is at the version that they saw. */
export async function openStory(
  ctx: { actor: Actor },
  seen: { article: string; version: number } & TypedFields,
): Promise<Result<Opened, OpenError>> {
  const opened = await openForTyping(ctx, seen.article)
  if (!opened.ok) return opened
  const { story } = opened.value
  return story.version === seen.version ? opened : fail(await conflictWith(story, seen))
}

/**
 * The same at whatever version it is. Whoever may not change it is told no more than if it did not exist, but for its owner,
 * who sees that it has been published meanwhile.
 */
export async function openForTyping({ actor }: { actor: Actor }, publicId: string): Promise<Result<Opened, Denied | Failure<'gone'>>> {
  if (actor.kind !== 'member') return fail({ code: 'not-signed-in' })
  const story = await findEditable(publicId)
  if (!story) return fail({ code: 'gone' })
  const allowed = permit(actor, 'article.edit', story)
  if (allowed.ok) return ok({ story, allowed: allowed.value })
  return hasRole(actor, 'writer') && story.ownerId === actor.id ? allowed : fail({ code: 'gone' })
}
