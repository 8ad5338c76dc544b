import { cookies, headers } from 'next/headers'
import NextAuth, { type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { write } from '#db/database.ts'
import { guest, type Actor } from '#domain/access/actor.ts'
import { findMemberByToken } from '#domain/access/queries.ts'
import { deleteSession, insertSession } from '#domain/access/store.ts'
import { newSessionToken, SESSION_MS } from '#domain/access/tokens.ts'
import { checkPassword } from '#domain/accounts/check-password.ts'
import { env } from '#lib/env.ts'
import { standIn } from '#lib/stand-in.ts'
import { sessionCookieName } from '#lib/session-cookie.ts'
import { authSecret } from '#lib/secrets.ts'

/** A session is a row: what next-auth calls a JWT is, here, the random cookie that names the row. */
const jwt: NextAuthConfig['jwt'] = {
  async encode({ token }) {
    const cookie = newSessionToken()
    const userId = Number(token?.sub)
    await write((tx) => insertSession(tx, userId, cookie))
    return cookie
  },
  async decode({ token }) {
    const member = token ? await findMemberByToken(token) : null
    return member && { sub: String(member.id) }
  },
}

const provider = Credentials({
  credentials: { email: {}, password: {} },
  async authorize({ email, password }) {
    const id = await checkPassword(String(email), String(password))
    return id === null ? null : { id: String(id) }
  },
})

function config(): NextAuthConfig {
  const secure = env().SITE_URL.protocol === 'https:'
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', secure }
  return {
    secret: authSecret(),
    trustHost: true,
    session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
    jwt,
    providers: [provider],
    cookies: { sessionToken: { name: sessionCookieName(env().SITE_URL), options } },
    // A wrong password is an answer, not an error worth a stack in the log.
    logger: { error: () => undefined },
  }
}

const nextAuth = NextAuth(config)

/** Begins a session for an e-mail and password that belong together and sets its cookie. @throws AuthError otherwise */
export async function beginSession(email: string, password: string): Promise<void> {
  await endSession()
  await nextAuth.signIn('credentials', { email, password, redirect: false })
  // next-auth remembers where it came from in a cookie of its own; we go on by the form's own field.
  const jar = await cookies()
  for (const name of jar.getAll().map((c) => c.name)) if (name.endsWith('authjs.callback-url')) jar.delete(name)
}

/** Ends the session of the request's cookie, if it has one, and deletes the cookie. */
export async function endSession(): Promise<void> {
  const name = sessionCookieName(env().SITE_URL)
  const jar = await cookies()
  const token = jar.get(name)?.value
  if (!token) return
  await write((tx) => deleteSession(tx, token))
  jar.delete({ name, path: '/', secure: env().SITE_URL.protocol === 'https:' })
}

/** Who is asking: looked up once a request. (next-auth's own `auth()` costs 5 ms a call.) Any member, where the server renders for all. */
export const currentActor = cache(async (): Promise<Actor> => {
  const anybody = standIn()
  if (anybody) return { kind: 'member', id: 0, publicId: '', displayName: anybody.displayName, roles: ['member'], isVerified: true }
  const token = (await cookies()).get(sessionCookieName(env().SITE_URL))?.value
  return (token && (await findMemberByToken(token))) || guest
})

/** The client's address as the edge saw it. For limits only; stored nowhere. */
export const clientAddress = async (): Promise<string> => (await headers()).get('x-client-address') ?? 'unknown'
