import type { DemoReader } from '#db/demo/types.ts'
import type { Tx } from '#db/open/database.ts'
import type { Member } from '#domain/access/actor.ts'
import { loadAccount, type NewAccount } from '#domain/accounts/load-account.ts'
import { DEMO_ACCOUNTS } from '#domain/demo/demo-accounts.ts'
import type { Load } from '#domain/demo/load.ts'

/** The accounts that the demo paper's comments come from. */
export type DemoMembers = { byKey: Map<string, Member>; moderator: Member }

/** Creates the accounts that sign in and those that only have commented. */
export async function loadAccounts(tx: Tx, load: Load, readers: DemoReader[], passwordHash: string): Promise<DemoMembers> {
  const signing = DEMO_ACCOUNTS.map((account) => ({ ...account, passwordHash, isDemo: true }))
  const commenting = readers.map(({ name, email, roles }) => ({ email, displayName: name, roles, passwordHash: null, isDemo: true }))
  const members: Member[] = []
  for (const account of [...signing, ...commenting])
    members.push(await create(tx, { ...account, isVerified: true, createdAt: load.firstStart }))
  const moderator = members[DEMO_ACCOUNTS.findIndex((a) => a.roles.includes('moderator'))]
  if (!moderator) throw new Error('the demo paper has no moderator')
  return { moderator, byKey: new Map(readers.map(({ key }, i) => [key, members[signing.length + i] as Member])) }
}

async function create(tx: Tx, account: NewAccount): Promise<Member> {
  const id = await loadAccount(tx, account)
  return { kind: 'member', id, publicId: '', displayName: account.displayName, roles: account.roles, isVerified: true }
}
