import { eq, lt } from 'drizzle-orm'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract, type RateLimiterRes } from 'rate-limiter-flexible'
import { dbError } from '#db/errors.ts'
import { limiterPool } from '#db/limiter-pool.ts'
import type { Tx } from '#db/open/database.ts'
import { sessions } from '#db/schema/accounts.ts'
import { hashToken, SESSION_MS } from '#domain/access/tokens.ts'
import { now } from '#lib/clock.ts'
import { shared } from '#lib/shared.ts'

/**
 * Begins a session. No permit: the caller has just proved who it is, which is what permits are made from.
 * @param token the cookie's value; only its hash is stored
 */
export async function insertSession(tx: Tx, userId: number, token: string): Promise<void> {
  const at = now()
  await tx.delete(sessions).where(lt(sessions.expiresAt, at))
  await tx.insert(sessions).values({ tokenHash: hashToken(token), userId, createdAt: at, expiresAt: new Date(at.getTime() + SESSION_MS) })
}

/** Ends one session by its cookie. Holding the cookie is the right to end it. */
export async function deleteSession(tx: Tx, token: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)))
}

/**
 * A counter of points: in memory for one process on SQLite, in Postgres where several servers share it.
 * @returns a function that takes a point from a key and gives the seconds to wait, 0 for none; DbError when it cannot count
 */
export function limiter(name: string, points: number, seconds: number): (key: string) => Promise<number> {
  const counter = shared(`limit.${name}`, () => makeLimiter(name, points, seconds))
  return async (key) => {
    const spent: unknown = await counter.consume(key).catch((refused: unknown) => refused)
    if (spent instanceof Error) throw dbError(spent)
    const { consumedPoints, msBeforeNext } = spent as RateLimiterRes
    return consumedPoints > points ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : 0
  }
}

function makeLimiter(name: string, points: number, seconds: number): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: seconds }
  const pool = limiterPool()
  return pool
    ? new RateLimiterPostgres({ ...options, storeClient: pool, tableName: 'rate_limits', tableCreated: true })
    : new RateLimiterMemory(options)
}
