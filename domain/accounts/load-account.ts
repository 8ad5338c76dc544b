import type { Tx } from '#db/open/database.ts'
import { system } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { insertAccount, type NewAccount } from '#domain/accounts/store.ts'

/**
 * Adds an account of a paper that is being loaded.
 * @returns its id
 * @throws when another has its address or a name that looks like it: a mistake in what is loaded
 */
export async function loadAccount(tx: Tx, account: NewAccount): Promise<number> {
  const allowed = permit(system, 'account.create', { id: 0 })
  const id = allowed.ok ? await insertAccount(tx, allowed.value, account) : null
  if (id === null) throw new Error(`two accounts look alike: ${account.displayName}`)
  return id
}

export type { NewAccount }
