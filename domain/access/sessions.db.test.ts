import { afterEach, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { sessions } from '#db/schema/accounts.ts'
import { aSession, aUser } from '#db/testing/factories.ts'
import { deleteUser, setUser } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { findMemberByToken } from '#domain/access/queries.ts'
import { deleteSession, insertSession } from '#domain/access/store.ts'
import { hashToken, newSessionToken, SESSION_MS } from '#domain/access/tokens.ts'
import { memberOf } from '#domain/testing/members.ts'
import { shiftClock } from '#lib/clock.ts'

useTestDatabase()

afterEach(() => {
  shiftClock(0)
})

/** An account with one session. */
async function signedIn() {
  const user = await write((tx) => aUser(tx, { roles: ['member', 'moderator'] }))
  const token = newSessionToken()
  await write((tx) => insertSession(tx, user.id, token))
  return { user, token }
}

test('a cookie is whoever began the session', async () => {
  const { user, token } = await signedIn()
  expect(await findMemberByToken(token)).toEqual(memberOf(user))
})

test('a session of the test harness is one too', async () => {
  const { token, userId } = await write((tx) => aSession(tx))
  expect(await findMemberByToken(token)).toMatchObject({ kind: 'member', id: userId })
})

test('an unverified address shows', async () => {
  const { user, token } = await signedIn()
  await setUser(user.id, { emailVerifiedAt: null })
  expect(await findMemberByToken(token)).toMatchObject({ isVerified: false })
})

test('forged cookies are nobody', async () => {
  const { token } = await signedIn()
  const forged = [
    newSessionToken(),
    '',
    'x'.repeat(43),
    `${token}x`,
    token.slice(1),
    hashToken(token),
    "' or 1=1 --".padEnd(43),
    '%'.repeat(43),
  ]
  for (const cookie of forged) expect(await findMemberByToken(cookie)).toBeNull()
})

test('only the cookie’s hash is stored', async () => {
  const { token } = await signedIn()
  const rows = await read().select().from(sessions)
  expect(rows.map(({ tokenHash }) => tokenHash)).toContain(hashToken(token))
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('a session ends thirty days after it began', async () => {
  const { token } = await signedIn()
  shiftClock(SESSION_MS - 60_000)
  expect(await findMemberByToken(token)).not.toBeNull()
  shiftClock(SESSION_MS + 60_000)
  expect(await findMemberByToken(token)).toBeNull()
})

test('sessions that are over are swept away when the next one begins', async () => {
  const { token } = await signedIn()
  shiftClock(SESSION_MS + 60_000)
  const next = await signedIn()
  const hashes = (await read().select().from(sessions)).map(({ tokenHash }) => tokenHash)
  expect(hashes).toContain(hashToken(next.token))
  expect(hashes).not.toContain(hashToken(token))
})

test('signing out ends that session and no other', async () => {
  const { user, token } = await signedIn()
  const elsewhere = newSessionToken()
  await write((tx) => insertSession(tx, user.id, elsewhere))
  await write((tx) => deleteSession(tx, token))
  expect(await findMemberByToken(token)).toBeNull()
  expect(await findMemberByToken(elsewhere)).not.toBeNull()
})

test('a change of roles, and the end of the account, hold from the next request on', async () => {
  const { user, token } = await signedIn()
  await setUser(user.id, { roles: ['member'] })
  expect(await findMemberByToken(token)).toMatchObject({ roles: ['member'] })
  await deleteUser(user.id)
  expect(await findMemberByToken(token)).toBeNull()
})
