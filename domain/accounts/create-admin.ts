import { randomBytes } from 'node:crypto'
import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import { hashPassword } from '#domain/accounts/password.ts'
import { email as emailSchema } from '#domain/accounts/schema.ts'
import { endDemoAccounts, insertAccount } from '#domain/accounts/store.ts'
import { commit } from '#domain/commit/commit.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** A password that nobody chose: 15 random bytes, 20 characters. */
export const randomPassword = (): string => randomBytes(15).toString('base64url')

/**
 * Creates an admin's account with a random password and ends the demo accounts, in one transaction.
 * @returns the password, which is kept nowhere; `email-invalid` for what is no address, `taken` when it has an account
 */
export async function createAdmin(
  ctx: { actor: Actor },
  address: string,
): Promise<Result<{ email: string; password: string }, Denied | { code: 'taken' | 'email-invalid' }>> {
  const creating = permit(ctx.actor, 'account.create', { id: 0 })
  if (!creating.ok) return creating
  const managing = permit(ctx.actor, 'account.manage', { id: 0 })
  if (!managing.ok) return managing
  const parsed = emailSchema.safeParse(address)
  if (!parsed.success) return fail({ code: 'email-invalid' })
  const email = parsed.data
  const password = randomPassword()
  const passwordHash = await hashPassword(password)
  const account = { email, passwordHash, roles: ['member' as const, 'admin' as const], isVerified: true }
  const id = await commit(async (tx) => {
    let value: number | null = null
    for (const displayName of namesFor(email)) value ??= await insertAccount(tx, creating.value, { ...account, displayName })
    if (value !== null) await endDemoAccounts(tx, managing.value)
    return { value, changes: value === null ? [] : [{ kind: 'site-changed' }] }
  })
  return id === null ? fail({ code: 'taken' }) : ok({ email, password })
}

/** `press@paper.example` is called press; or, where a reader has taken that name, press paper.example. */
const namesFor = (email: string): string[] => [email.split('@')[0] ?? email, email.replace('@', ' ')]
