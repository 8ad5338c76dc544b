import { expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { users } from '#db/schema/accounts.ts'
import { setUser } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system, type Actor, type Member } from '#domain/access/actor.ts'
import { findMemberByToken } from '#domain/access/queries.ts'
import { insertSession } from '#domain/access/store.ts'
import { newSessionToken } from '#domain/access/tokens.ts'
import { checkPassword } from '#domain/accounts/check-password.ts'
import { createAccount } from '#domain/accounts/create-account.ts'
import { createAdmin } from '#domain/accounts/create-admin.ts'
import { endSessions, resetPassword, setRoles } from '#domain/accounts/manage-account.ts'
import { findAccount, listDemoEmails } from '#domain/accounts/queries.ts'
import { aMember } from '#domain/testing/members.ts'

useTestDatabase()

const PASSWORD = 'the ferry leaves at six'

/** A sign-up as the schema gives it. */
const signUp = (given: { displayName: string; email?: string; password?: string }, actor: Actor = guest) =>
  createAccount(
    { actor },
    { email: `${given.displayName.toLowerCase().replaceAll(' ', '.')}@example.org`, password: PASSWORD, to: '/', ...given },
  )

/** Signs an account in without a browser. */
async function session(email: string): Promise<string> {
  const token = newSessionToken()
  const account = await findAccount(email)
  await write((tx) => insertSession(tx, account?.id ?? 0, token))
  return token
}

const accountCount = async () => (await read().select({ id: users.id }).from(users)).length

test('a guest creates a member’s account, whose address nobody has verified, and which no password is stored with', async () => {
  expect(await signUp({ displayName: 'Ada Byron' })).toEqual({ ok: true, value: { email: 'ada.byron@example.org' } })
  const row = (await read().select().from(users)).find(({ email }) => email === 'ada.byron@example.org')
  expect(row).toMatchObject({ displayName: 'Ada Byron', roles: ['member'], emailVerifiedAt: null, isDemo: false })
  expect(JSON.stringify(row)).not.toContain(PASSWORD)
})

test('whoever is signed in creates none', async () => {
  const before = await accountCount()
  for (const actor of [await aMember(), await aMember('moderator'), await aMember('admin')]) {
    expect(await signUp({ displayName: 'Second Self' }, actor)).toEqual({ ok: false, error: { code: 'not-allowed' } })
  }
  expect(await accountCount()).toBe(before + 3)
})

test('an address is taken once', async () => {
  await signUp({ displayName: 'Bernard' })
  const again = await signUp({ displayName: 'Somebody Else', email: 'bernard@example.org' })
  expect(again).toEqual({ ok: false, error: { code: 'taken', fields: { email: 'email-taken' } } })
})

test.each(['Greta Hallarn', 'GRETA HALLAM', 'Greta HaIIam', 'Gréta  Hallam', 'Greta-Ha11am'])(
  'a name that looks like one that is there is taken: %s',
  async (displayName) => {
    await signUp({ displayName: 'Greta Hallam' })
    expect(await signUp({ displayName, email: 'other@example.org' })).toEqual({
      ok: false,
      error: { code: 'taken', fields: { displayName: 'name-taken' } },
    })
  },
)

test('of two who ask for the same name at the same time one gets it', async () => {
  const both = await Promise.all([
    signUp({ displayName: 'Twin', email: 'one@example.org' }),
    signUp({ displayName: 'Tvvin', email: 'other@example.org' }),
  ])
  expect(both.map((result) => result.ok).toSorted()).toEqual([false, true])
})

test('a common password is refused', async () => {
  expect(await signUp({ displayName: 'Careless', password: 'Password123' })).toEqual({
    ok: false,
    error: { code: 'invalid', fields: { password: 'password-common' } },
  })
  expect(await findAccount('careless@example.org')).toBeNull()
})

test('an address and its password are the account; anything else is nobody', async () => {
  await signUp({ displayName: 'Checked' })
  const account = await findAccount('checked@example.org')
  expect(await checkPassword('checked@example.org', PASSWORD)).toBe(account?.id)
  expect(await checkPassword('checked@example.org', `${PASSWORD} `)).toBeNull()
  expect(await checkPassword('checked@example.org', '')).toBeNull()
  expect(await checkPassword('nobody@example.org', PASSWORD)).toBeNull()
})

test('an account without a password cannot be signed in to by any', async () => {
  const member = await aMember()
  const email = `reader-${String(member.id)}@example.org`
  expect(await findAccount(email)).toMatchObject({ id: member.id })
  for (const password of ['', 'null', PASSWORD]) expect(await checkPassword(email, password)).toBeNull()
})

/** Who may not manage accounts. */
const others = async (): Promise<[Actor, string][]> => [
  [guest, 'not-signed-in'],
  [await aMember(), 'not-allowed'],
  [await aMember('writer', 'editor', 'moderator'), 'not-allowed'],
]

test('an admin sets roles, which hold from the next request on; a member stays one', async () => {
  await signUp({ displayName: 'Promoted' })
  const token = await session('promoted@example.org')
  const admin: Member = await aMember('admin')
  expect(await setRoles({ actor: admin }, ' Promoted@example.org ', ['moderator'])).toEqual({
    ok: true,
    value: { roles: ['member', 'moderator'] },
  })
  expect(await findMemberByToken(token)).toMatchObject({ roles: ['member', 'moderator'] })
  await setRoles({ actor: system }, 'promoted@example.org', [])
  expect(await findMemberByToken(token)).toMatchObject({ roles: ['member'] })
})

test('signing out everywhere ends all of an account’s sessions and nobody else’s', async () => {
  await signUp({ displayName: 'Lost Phone' })
  await signUp({ displayName: 'Bystander' })
  const [one, second, other] = [
    await session('lost.phone@example.org'),
    await session('lost.phone@example.org'),
    await session('bystander@example.org'),
  ]
  expect(await endSessions({ actor: system }, 'lost.phone@example.org')).toEqual({ ok: true, value: null })
  expect([await findMemberByToken(one), await findMemberByToken(second)]).toEqual([null, null])
  expect(await findMemberByToken(other)).not.toBeNull()
})

test('a reset password is a new one, and the sessions are over', async () => {
  await signUp({ displayName: 'Forgetful' })
  const token = await session('forgetful@example.org')
  const reset = await resetPassword({ actor: system }, 'forgetful@example.org')
  if (!reset.ok) throw new Error(reset.error.code)
  expect(await checkPassword('forgetful@example.org', PASSWORD)).toBeNull()
  expect(await checkPassword('forgetful@example.org', reset.value.password)).not.toBeNull()
  expect(await findMemberByToken(token)).toBeNull()
})

test('nobody but an admin and the command line does any of it, and nothing changes', async () => {
  await signUp({ displayName: 'Untouched' })
  const email = 'untouched@example.org'
  const token = await session(email)
  for (const [actor, code] of await others()) {
    const before = await accountCount()
    const refused = [
      await setRoles({ actor }, email, ['admin']),
      await endSessions({ actor }, email),
      await resetPassword({ actor }, email),
    ]
    for (const result of refused) expect(result).toEqual({ ok: false, error: { code } })
    expect(await createAdmin({ actor }, 'new@example.org')).toMatchObject({ ok: false })
    expect(await accountCount()).toBe(before)
  }
  expect(await findMemberByToken(token)).toMatchObject({ roles: ['member'] })
  expect(await checkPassword(email, PASSWORD)).not.toBeNull()
})

test('an account that is not there is gone', async () => {
  const gone = { ok: false, error: { code: 'gone' } }
  expect(await setRoles({ actor: system }, 'nobody@example.org', ['admin'])).toEqual(gone)
  expect(await endSessions({ actor: system }, 'nobody@example.org')).toEqual(gone)
  expect(await resetPassword({ actor: system }, 'nobody@example.org')).toEqual(gone)
})

test('the first admin ends the demo accounts: they sign in no more, and their sessions are over', async () => {
  const demo = await demoModerator()
  const token = await session(demo)
  expect(await listDemoEmails()).toEqual([demo])
  const made = await createAdmin({ actor: system }, ' Editor@Paper.example ')
  if (!made.ok) throw new Error(made.error.code)
  expect(made.value.email).toBe('editor@paper.example')
  expect(await checkPassword('editor@paper.example', made.value.password)).not.toBeNull()
  expect(await findAccount('editor@paper.example')).toMatchObject({ roles: ['member', 'admin'] })
  expect([await findMemberByToken(token), await checkPassword(demo, PASSWORD), await findAccount(demo)]).toEqual([null, null, null])
  expect(await listDemoEmails()).toEqual([])
})

test('a second admin with the address of an account is told, and its demo accounts go on', async () => {
  await signUp({ displayName: 'Already There' })
  const demo = await demoModerator()
  expect(await createAdmin({ actor: system }, 'already.there@example.org')).toEqual({ ok: false, error: { code: 'taken' } })
  expect(await listDemoEmails()).toEqual([demo])
})

test.each(['not-an-email', '', 'two words@paper.example', 'a@b', 'Ann <ann@paper.example>'])(
  'an admin’s account needs an address, and %j is none: nothing is created, the demo accounts go on',
  async (address) => {
    const [demo, before] = [await demoModerator(), await accountCount()]
    expect(await createAdmin({ actor: system }, address)).toEqual({ ok: false, error: { code: 'email-invalid' } })
    expect(await accountCount()).toBe(before)
    expect(await listDemoEmails()).toContain(demo)
  },
)

test('an admin gets an account even where a reader has taken the name', async () => {
  await signUp({ displayName: 'Press' })
  expect(await createAdmin({ actor: system }, 'press@paper.example')).toMatchObject({ ok: true })
  expect(await findAccount('press@paper.example')).toMatchObject({ displayName: 'press paper.example', roles: ['member', 'admin'] })
})

/** A demo account that can sign in and moderate. */
async function demoModerator(): Promise<string> {
  const n = await accountCount()
  const email = `demo-${String(n)}@paper.example`
  await signUp({ displayName: `Demo number ${'x'.repeat(n)}`, email })
  await setRoles({ actor: system }, email, ['moderator'])
  const account = await findAccount(email)
  await setUser(account?.id ?? 0, { isDemo: true })
  return email
}
