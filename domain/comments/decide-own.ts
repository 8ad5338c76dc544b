import type { Actor } from '#domain/access/actor.ts'
import { findCommentHref } from '#domain/comments/queries.ts'
import { decide, type DecideError } from '#domain/moderation/decide.ts'
import { ok, type Result } from '#lib/result.ts'

/** An author withdraws a comment or takes the withdrawal back. Somebody else's comment answers like one that does not exist. */
export async function decideOwn(
  ctx: { actor: Actor },
  { comment, version }: { comment: string; version: number },
  action: 'withdraw' | 'restore',
): Promise<Result<{ href: string }, DecideError>> {
  const result = await decide(ctx, { targets: [{ publicId: comment, version }], action })
  if (!result.ok) return result.error.code === 'not-allowed' ? { ok: false, error: { code: 'gone' } } : result
  return ok({ href: (await findCommentHref(comment)) ?? '/' })
}
