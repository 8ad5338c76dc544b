import { system } from '#domain/access/actor.ts'
import { setPasswords } from '#domain/accounts/manage-account.ts'
import { hashPassword, verifyPassword } from '#domain/accounts/password.ts'
import { demoPassword } from '#domain/demo/demo-accounts.ts'
import { loadDemo } from '#domain/demo/load-demo.ts'
import { listDemoAccounts } from '#domain/demo/queries.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { isEmptyPaper } from '#domain/site/queries.ts'
import { env } from '#lib/env.ts'

/** How to sign in to the demo paper; null in a paper of its own. */
export type DemoSignIn = { emails: string[]; password: string }

/** Makes a migrated database ready to be read: the house rules, and the demo paper where there is nothing yet. */
export async function openPaper(): Promise<DemoSignIn | null> {
  await ensureHouseRules()
  if (env().DEMO && (await isEmptyPaper())) await loadDemo()
  const accounts = await listDemoAccounts()
  const [first] = accounts
  if (!first) return null
  const password = demoPassword(first.createdAt)
  await keepPassword(accounts, password)
  return { emails: accounts.map((a) => a.email), password }
}

/** DEMO_PASSWORD may have been set, changed or taken away since the last start. */
async function keepPassword(accounts: Awaited<ReturnType<typeof listDemoAccounts>>, password: string): Promise<void> {
  const [first] = accounts
  if (!first?.passwordHash || (await verifyPassword(password, first.passwordHash))) return
  const ids = accounts.map((a) => a.id)
  await setPasswords({ actor: system }, ids, await hashPassword(password))
}
