import { eq } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { users, type Role } from '#db/schema/accounts.ts'

/** What a sign-in is checked against. */
export async function findCredentials(email: string): Promise<{ id: number; passwordHash: string | null } | null> {
  const [row] = await read().select({ id: users.id, passwordHash: users.passwordHash }).from(users).where(eq(users.email, email)).limit(1)
  return row ?? null
}

/** An account by its normalised e-mail address. */
export async function findAccount(email: string): Promise<{ id: number; displayName: string; roles: Role[] } | null> {
  const [row] = await read()
    .select({ id: users.id, displayName: users.displayName, roles: users.roles })
    .from(users)
    .where(eq(users.email, email))
    .limit(1)
  return row ?? null
}

/** Demo accounts in the database, by address. */
export async function listDemoEmails(): Promise<string[]> {
  const rows = await read().select({ email: users.email }).from(users).where(eq(users.isDemo, true)).orderBy(users.id)
  return rows.map((r) => r.email)
}
