import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import { deleteBreaking, putBreaking } from '#domain/articles/breaking/store.ts'
import { findEditable } from '#domain/articles/edit/queries.ts'
import type { BreakingInput } from '#domain/articles/schema.ts'
import { commit } from '#domain/commit/commit.ts'
import { now } from '#lib/clock.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

export type BreakNewsError = Denied | Failure<'gone' | 'not-published'>

const HOUR_MS = 3_600_000

/** Puts a published story above every page for some hours, in place of what stands there, or takes it down (`hours` 0). */
export async function breakNews(
  { actor }: { actor: Actor },
  { article, hours }: BreakingInput,
): Promise<Result<{ publicId: string; isUp: boolean }, BreakNewsError>> {
  const story = await findEditable(article)
  if (!story) return fail({ code: actor.kind === 'guest' ? 'not-signed-in' : 'gone' })
  const allowed = permit(actor, 'article.break', story)
  if (!allowed.ok) return allowed
  const isUp = hours > 0
  if (isUp && story.state !== 'published') return fail({ code: 'not-published' })
  await commit(async (tx) => {
    if (isUp) await putBreaking(tx, allowed.value, story.id, new Date(now().getTime() + hours * HOUR_MS))
    else await deleteBreaking(tx, allowed.value, story.id)
    return { value: null, changes: [{ kind: 'breaking-changed' }] }
  })
  return ok({ publicId: article, isUp })
}
