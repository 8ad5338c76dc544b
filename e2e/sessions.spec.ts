import { DEMO_PASSWORD } from '#e2e/fixtures/paper-process.ts'
import { filled, formsOf, formWith, post } from '#e2e/fixtures/forms.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { startPaper, type Paper } from '#e2e/fixtures/paper.ts'
import { ask, type RawAnswer } from '#e2e/fixtures/raw.ts'

const MEMBER = 'member@harbour-ledger.example'
const ACCOUNTS = [MEMBER, 'moderator@harbour-ledger.example', 'admin@harbour-ledger.example']

/** Signs in without JavaScript. `cookie` and `host` are whole headers. */
async function signInAs(
  paper: Paper,
  email: string,
  password: string,
  { to = '/', cookie = '', path = '/sign-in' } = {},
): Promise<RawAnswer> {
  const form = formWith((await ask(paper, path, { headers: { cookie } })).body, 'password')
  return post(paper, path, filled(form, { email, password, to }), { cookie })
}

const cookiesOf = ({ headers }: RawAnswer): string[] => headers['set-cookie'] ?? []
/** The session cookie that an answer sets, as a request sends it. */
const sessionOf = (answer: RawAnswer): string =>
  cookiesOf(answer)
    .find((c) => /^(?:__Host-)?broadsheet=[\w-]{43};/.test(c))
    ?.split(';', 1)[0] ?? ''
const isSignedIn = async (paper: Paper, cookie: string) =>
  (await ask(paper, '/', { headers: { cookie } })).body.includes(t('account.signOut'))

test('a session cookie is opaque, unreadable to scripts and new at each sign-in', async ({ paper }) => {
  const chosen = `broadsheet=${'A'.repeat(43)}`
  const first = await signInAs(paper, MEMBER, DEMO_PASSWORD, { cookie: chosen })
  expect(first.status).toBe(303)
  const session = sessionOf(first)
  expect(session).not.toBe('')
  expect(session).not.toBe(chosen)
  expect(await isSignedIn(paper, chosen)).toBe(false)
  expect(await isSignedIn(paper, session)).toBe(true)
  const [flags = ''] = cookiesOf(first).filter((c) => c.startsWith(session))
  expect(flags).toMatch(/; ?HttpOnly/i)
  expect(flags).toMatch(/; ?SameSite=Lax/i)
  expect(flags).toMatch(/; ?Path=\/(?:;|$)/i)
  expect(flags).not.toMatch(/domain=/i)

  // Signing in again ends the session that the browser had.
  const second = sessionOf(await signInAs(paper, MEMBER, DEMO_PASSWORD, { cookie: session }))
  expect(second).not.toBe(session)
  expect(await isSignedIn(paper, session)).toBe(false)
  expect(await isSignedIn(paper, second)).toBe(true)

  const [signOut = []] = formsOf((await ask(paper, '/', { headers: { cookie: second } })).body)
  const out = await post(paper, '/', signOut, { cookie: second })
  expect([out.status, out.headers.location]).toEqual([303, '/'])
  expect(cookiesOf(out).find((c) => c.startsWith('broadsheet='))).toMatch(/^broadsheet=;.*(?:Max-Age=0|Expires=Thu, 01 Jan 1970)/i)
  expect(await isSignedIn(paper, second)).toBe(false)
  // A GET signs nobody out.
  for (const path of ['/sign-out', '/api/auth/signout', '/?signOut']) await ask(paper, path, { headers: { cookie: sessionOf(first) } })
})

test('a known and an unknown address get the same answer', async ({ paper }) => {
  const [known, unknown] = [
    await signInAs(paper, MEMBER, 'a wrong password'),
    await signInAs(paper, 'nobody@harbour-ledger.example', 'a wrong password'),
  ]
  const plain = ({ body }: RawAnswer, email: string) => body.replaceAll(email, 'X').replace(/name="\$ACTION[^>]*>/g, '')
  expect([known.status, unknown.status]).toEqual([422, 422])
  expect(plain(known, MEMBER)).toBe(plain(unknown, 'nobody@harbour-ledger.example'))
  expect(cookiesOf(known).filter((c) => c.startsWith('broadsheet='))).toEqual(cookiesOf(unknown).filter((c) => c.startsWith('broadsheet=')))
  expect(known.body).not.toContain('a wrong password')
})

test('guessing ends with 429 and says for how long; the owner elsewhere is not locked out', async ({ freshPaper: paper }) => {
  const statuses: number[] = []
  for (let i = 0; i < 10; i++) statuses.push((await signInAs(paper, MEMBER, `guess number ${String(i)}`)).status)
  expect(new Set(statuses)).toEqual(new Set([422]))
  const refused = await signInAs(paper, MEMBER, DEMO_PASSWORD)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900)
  expect(sessionOf(refused)).toBe('')
  // The e-mail's spelling is no way around it, and another account is not touched by it.
  expect((await signInAs(paper, ` ${MEMBER.toUpperCase()} `, DEMO_PASSWORD)).status).toBe(429)
  expect((await signInAs(paper, 'moderator@harbour-ledger.example', DEMO_PASSWORD)).status).toBe(303)
  // An address is its limit too, whatever it calls itself.
  for (let i = 0; i < 48; i++) await signInAs(paper, `guess-${String(i)}@example.org`, 'x')
  const everybody = await signInAs(paper, 'admin@harbour-ledger.example', DEMO_PASSWORD)
  expect(everybody.status).toBe(429)
})

test('signing in leads only to our own pages', async ({ freshPaper: paper }) => {
  const foreign = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'https:evil.example',
    '///evil.example',
    '/%09/evil.example/..//',
    '/\t/evil.example',
    '/\n/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '/@evil.example',
    ' //evil.example',
    '/?x=//evil.example',
    '',
    '/'.repeat(400),
  ]
  for (const [i, to] of foreign.entries()) {
    // No account comes near its limit.
    const { status, headers } = await signInAs(paper, ACCOUNTS[i % ACCOUNTS.length] ?? MEMBER, DEMO_PASSWORD, { to })
    expect(status, to).toBe(303)
    const target = new URL(headers.location ?? '', paper.origin)
    expect([target.origin, headers.location?.startsWith('//')], `${to} → ${headers.location ?? ''}`).toEqual([paper.origin, false])
    const page = await ask(paper, `/sign-in?to=${encodeURIComponent(to)}`)
    expect(page.status).toBe(200)
    expect(page.body, to).not.toMatch(/(?:href|action)="(?:\/\/|https?:\/\/evil|javascript:)/)
  }
  expect((await signInAs(paper, MEMBER, DEMO_PASSWORD, { to: `${demo.leadHref}?comments=1#comments` })).headers.location).toBe(
    `${demo.leadHref}?comments=1#comments`,
  )
})

test('under https the cookie is bound to this host', async ({}, { project }) => {
  const paper = await startPaper(project.outputDir, { SITE_URL: 'https://paper.example' })
  const headers = { host: 'paper.example' }
  const front = await ask(paper, '/', { headers })
  expect(front.status).toBe(200)
  expect(front.headers['strict-transport-security']).toMatch(/max-age=\d{7,}/)
  expect(front.body).toContain('href="https://paper.example')
  expect(front.body).not.toContain('http://127.0.0.1')
  const form = filled(formWith((await ask(paper, '/sign-in', { headers })).body, 'password'), { email: MEMBER, password: DEMO_PASSWORD })
  expect((await post(paper, '/sign-in', form, { ...headers, origin: 'http://paper.example', 'sec-fetch-site': '' })).status).toBe(403)
  const answer = await post(paper, '/sign-in', form, { ...headers, origin: 'https://paper.example' })
  expect(answer.status).toBe(303)
  const session = cookiesOf(answer).find((c) => c.startsWith('__Host-broadsheet=')) ?? ''
  expect(session).toMatch(/; ?Secure/i)
  expect(session).toMatch(/; ?HttpOnly/i)
  expect(session).not.toMatch(/domain=/i)
  await paper.close()
})
