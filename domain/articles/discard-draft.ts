import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import { findEditable } from '#domain/articles/edit/queries.ts'
import { deleteUnsaved } from '#domain/articles/edit/store.ts'
import { commit } from '#domain/commit/commit.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type DiscardDraftError = Denied | Failure<'gone'>

/** Forgets what a member typed into a story's form and did not save: only ever their own. */
export async function discardDraft(ctx: { actor: Actor }, publicId: string): Promise<Result<{ publicId: string }, DiscardDraftError>> {
  const { actor } = ctx
  if (actor.kind !== 'member') return fail({ code: 'not-signed-in' })
  const allowed = permit(actor, 'articles.read', { id: 0 })
  if (!allowed.ok) return allowed
  const story = await findEditable(publicId)
  if (!story) return fail({ code: 'gone' })
  await commit(async (tx) => {
    await deleteUnsaved(tx, allowed.value, story.id)
    return { value: null, changes: [] }
  })
  return ok({ publicId })
}
