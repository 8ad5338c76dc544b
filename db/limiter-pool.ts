import pg from 'pg'
import { env } from '#lib/env.ts'
import { shared } from '#lib/shared.ts'

/** Connections for rate limits: they are asked once a write and must never wait behind one. */
const POOL = 2
/** A database that does not answer is given up, ms: whoever asks hears that the paper is busy, not nothing. */
const LIMITS = { connectionTimeoutMillis: 3_000, query_timeout: 5_000, statement_timeout: 5_000 }

/** A small pool for rate limits on Postgres; null on SQLite, where they live in memory. */
export const limiterPool = (): pg.Pool | null =>
  shared('limiter-pool', () => {
    const { DATABASE_URL } = env()
    if (DATABASE_URL === undefined) return { pool: null }
    const pool = new pg.Pool({ connectionString: DATABASE_URL, max: POOL, allowExitOnIdle: true, ...LIMITS })
    pool.on('error', () => undefined)
    return { pool }
  }).pool
