import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { sessions, users, type Role } from '#db/schema/accounts.ts'
import type { Permit } from '#domain/access/permit.ts'
import { nameKey } from '#domain/accounts/name-key.ts'
import { now } from '#lib/clock.ts'
import { publicId } from '#lib/ids.ts'

export type NewAccount = {
  email: string
  displayName: string
  passwordHash: string | null
  roles: Role[]
  isVerified: boolean
  isDemo?: boolean
  createdAt?: Date
}

/** Creates an account. @returns its id, or null when the address or a name like this one is taken */
export async function insertAccount(tx: Tx, _permit: Permit<'account.create'>, account: NewAccount): Promise<number | null> {
  const createdAt = account.createdAt ?? now()
  const [row] = await tx
    .insert(users)
    .values({
      publicId: publicId(),
      email: account.email,
      displayName: account.displayName,
      nameKey: nameKey(account.displayName),
      passwordHash: account.passwordHash,
      roles: account.roles,
      emailVerifiedAt: account.isVerified ? createdAt : null,
      isDemo: account.isDemo ?? false,
      createdAt,
    })
    .onConflictDoNothing()
    .returning({ id: users.id })
  return row?.id ?? null
}

/** Gives an account exactly these roles. */
export async function updateRoles(tx: Tx, _permit: Permit<'account.manage'>, userId: number, roles: Role[]): Promise<void> {
  await tx.update(users).set({ roles }).where(eq(users.id, userId))
}

/** Ends the demo accounts: their sessions, passwords, roles and addresses. Their comments stay; the log refers to them. */
export async function endDemoAccounts(tx: Tx, _permit: Permit<'account.manage'>): Promise<void> {
  const demo = await tx.select({ id: users.id, publicId: users.publicId }).from(users).where(eq(users.isDemo, true))
  for (const { id, publicId: name } of demo) {
    await tx.delete(sessions).where(eq(sessions.userId, id))
    const ended = { email: `${name}@removed.invalid`, passwordHash: null, roles: ['member' as const], isDemo: false }
    await tx.update(users).set(ended).where(eq(users.id, id))
  }
}

/** Which of an address and a name's skeleton are taken. */
export async function findTaken(tx: Tx, email: string, displayName: string): Promise<'email' | 'displayName' | null> {
  const byEmail = await tx.select({ id: users.id }).from(users).where(eq(users.email, email)).limit(1)
  if (byEmail.length > 0) return 'email'
  const byName = await tx
    .select({ id: users.id })
    .from(users)
    .where(eq(users.nameKey, nameKey(displayName)))
    .limit(1)
  return byName.length > 0 ? 'displayName' : null
}

/** Sets an account's password. */
export async function updatePassword(tx: Tx, _permit: Permit<'account.manage'>, userId: number, passwordHash: string): Promise<void> {
  await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
}

/** Ends every session of an account, from its next request on. */
export async function deleteSessionsOf(tx: Tx, _permit: Permit<'account.manage'>, userId: number): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, userId))
}
