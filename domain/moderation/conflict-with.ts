import type { Actor } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { deskCard } from '#domain/moderation/desk.ts'
import { fail, type Failure } from '#lib/result.ts'

/**
 * The failure that shows a moderator what a colleague decided meanwhile: where the comment stands now (`state`,
 * `version`, the published `sentence` of its pick), and the last decision (`action`, `name`, `at` in ms, `reason`).
 */
export async function conflictWith(ctx: { actor: Actor }, publicId: string): Promise<{ ok: false; error: Failure<'conflict' | 'gone'> }> {
  const allowed = permit(ctx.actor, 'desk.read', { id: 0 })
  const card = allowed.ok ? await deskCard(allowed.value, publicId) : null
  if (!card?.lastDecision) return fail({ code: 'gone' })
  const { action, actorName, at, reason } = card.lastDecision
  const theirs = { action, name: actorName ?? '', at: at.getTime(), reason: reason ?? '', sentence: card.pick?.sentence ?? '' }
  return fail({ code: 'conflict', values: { version: card.version, state: card.state, ...theirs } })
}
