import { and, eq, gt } from 'drizzle-orm'
import { prepared, slot } from '#db/prepared.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import type { Member } from '#domain/access/actor.ts'
import { hashToken, looksLikeToken } from '#domain/access/tokens.ts'
import { now } from '#lib/clock.ts'

const memberByToken = prepared('member-by-token', (db) =>
  db
    .select({
      id: users.id,
      publicId: users.publicId,
      displayName: users.displayName,
      roles: users.roles,
      emailVerifiedAt: users.emailVerifiedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, slot('hash', sessions.tokenHash)), gt(sessions.expiresAt, slot('now', sessions.expiresAt))))
    .limit(1),
)

/** Who a session cookie belongs to, with the roles of this very moment; null for a forged, ended or expired one. */
export async function findMemberByToken(token: string): Promise<Member | null> {
  if (!looksLikeToken(token)) return null
  const [row] = await memberByToken({ hash: hashToken(token), now: now() })
  if (!row) return null
  const { emailVerifiedAt, ...person } = row
  return { kind: 'member', ...person, isVerified: emailVerifiedAt !== null }
}
