import { write } from '#db/database.ts'
import type { Role } from '#db/schema/accounts.ts'
import type { Tx } from '#db/open/database.ts'
import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { randomPassword } from '#domain/accounts/create-admin.ts'
import { hashPassword } from '#domain/accounts/password.ts'
import { findAccount } from '#domain/accounts/queries.ts'
import { normaliseEmail } from '#domain/accounts/schema.ts'
import { deleteSessionsOf, updatePassword, updateRoles } from '#domain/accounts/store.ts'
import { fail, ok, type Result } from '#lib/result.ts'

type Managed<T> = Promise<Result<T, Denied | { code: 'gone' }>>
type Permitted = Permit<'account.manage'>

/** Gives an account exactly these roles, and that of a member; they hold from its next request on. */
export const setRoles = (ctx: { actor: Actor }, email: string, roles: Role[]): Managed<{ roles: Role[] }> => {
  const all: Role[] = [...new Set<Role>(['member', ...roles])]
  return manage(ctx, email, { roles: all }, (tx, allowed, id) => updateRoles(tx, allowed, id, all))
}

/** Signs an account out everywhere, from its next request on. */
export const endSessions = (ctx: { actor: Actor }, email: string): Managed<null> => manage(ctx, email, null, deleteSessionsOf)

/** Gives an account a random password, returned this once, and signs it out everywhere. */
export async function resetPassword(ctx: { actor: Actor }, email: string): Managed<{ password: string }> {
  const password = randomPassword()
  const hash = await hashPassword(password)
  return manage(ctx, email, { password }, async (tx, allowed, id) => {
    await updatePassword(tx, allowed, id, hash)
    await deleteSessionsOf(tx, allowed, id)
  })
}

async function manage<T>(
  ctx: { actor: Actor },
  email: string,
  value: T,
  work: (tx: Tx, allowed: Permitted, id: number) => Promise<void>,
): Managed<T> {
  const allowed = permit(ctx.actor, 'account.manage', { id: 0 })
  if (!allowed.ok) return allowed
  const account = await findAccount(normaliseEmail(email))
  if (!account) return fail({ code: 'gone' })
  await write((tx) => work(tx, allowed.value, account.id))
  return ok(value)
}

/** Gives several accounts one password hash: the demo accounts', whose password may be set from outside. */
export async function setPasswords(ctx: { actor: Actor }, userIds: number[], passwordHash: string): Promise<void> {
  const allowed = permit(ctx.actor, 'account.manage', { id: 0 })
  if (!allowed.ok) throw new Error('not allowed to set passwords')
  await write(async (tx) => {
    for (const id of userIds) await updatePassword(tx, allowed.value, id, passwordHash)
  })
}
