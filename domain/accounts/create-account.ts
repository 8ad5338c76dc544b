import { write } from '#db/database.ts'
import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import { isCommonPassword } from '#domain/accounts/common-passwords.ts'
import { hashPassword } from '#domain/accounts/password.ts'
import type { SignUpInput } from '#domain/accounts/schema.ts'
import { findTaken, insertAccount } from '#domain/accounts/store.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type CreateAccountError = Denied | { code: 'taken' | 'invalid'; fields: Record<string, string> }

/**
 * Creates a member's account. Says that an address is taken: until the paper can send mail there is no other way to
 * tell its owner. The limit on sign-ups keeps that from being a way to test a list of addresses.
 */
export async function createAccount(ctx: { actor: Actor }, input: SignUpInput): Promise<Result<{ email: string }, CreateAccountError>> {
  const allowed = permit(ctx.actor, 'account.create', { id: 0 })
  if (!allowed.ok) return allowed
  if (isCommonPassword(input.password)) return fail({ code: 'invalid', fields: { password: 'password-common' } })
  const account = { ...input, passwordHash: await hashPassword(input.password), roles: ['member' as const], isVerified: false }
  const taken = await write(async (tx) => {
    const id = await insertAccount(tx, allowed.value, account)
    return id === null ? ((await findTaken(tx, input.email, input.displayName)) ?? 'email') : null
  })
  if (taken) return fail({ code: 'taken', fields: { [taken]: taken === 'email' ? 'email-taken' : 'name-taken' } })
  return ok({ email: input.email })
}
