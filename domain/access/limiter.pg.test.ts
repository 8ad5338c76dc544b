import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { limiterPool } from '#db/limiter-pool.ts'
import { POSTGRES_STEPS } from '#db/migrate.ts'
import { migratePostgres } from '#db/migrate/postgres.ts'
import { missingServer, startPostgres, type PostgresServer } from '#db/testing/postgres-server.ts'
import { limiter } from '#domain/access/store.ts'
import { unshare } from '#lib/shared.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

const missing = missingServer()

describe.skipIf(missing)(`on a real Postgres${missing && ` (${missing})`}`, () => {
  const env = useTestEnv()
  let server: PostgresServer
  let isRunning = false

  beforeAll(async () => {
    server = await startPostgres()
    isRunning = true
    env.DATABASE_URL = server.url
    await migratePostgres(server.url, POSTGRES_STEPS)
  })

  afterAll(async () => {
    await limiterPool()?.end()
    if (isRunning) await server.stop()
  })

  /** The limiter that another server has: nothing of it is shared in the process but the database. */
  function another(name: string, points: number, seconds: number) {
    unshare(`limit.${name}`)
    onTestFinished(() => unshare(`limit.${name}`))
    return limiter(name, points, seconds)
  }

  async function query(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end())
    return rows
  }

  test('what two servers take adds up, and both tell the wait', async () => {
    const [one, two] = [another('pg-two', 3, 60), another('pg-two', 3, 60)]
    expect([await one('a'), await two('a'), await one('a')]).toEqual([0, 0, 0])
    for (const wait of [await two('a'), await one('a')]) {
      expect(wait).toBeGreaterThan(50)
      expect(wait).toBeLessThanOrEqual(60)
    }
    expect(await two('b')).toBe(0)
    expect(await query("select key, points from rate_limits where key like 'pg-two:%' order by key")).toEqual([
      { key: 'pg-two:a', points: 5 },
      { key: 'pg-two:b', points: 1 },
    ])
  })

  test('points that are over count no more', async () => {
    const take = another('pg-over', 1, 60)
    expect([await take('a'), (await take('a')) > 0]).toEqual([0, true])
    await query("update rate_limits set expire = 1 where key = 'pg-over:a'")
    expect(await take('a')).toBe(0)
  })

  test('connections that the server ends cost at most one answer', async () => {
    const take = another('pg-ended', 5, 60)
    expect(await take('a')).toBe(0)
    await query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'")
    await take('a').catch(() => undefined)
    expect(await take('a')).toBe(0)
  })

  test('a database that is gone lets nobody in, says that it cannot be reached, and locks nobody out once it is back', async () => {
    const take = another('pg-gone', 2, 60)
    expect(await take('a')).toBe(0)
    await query('alter table rate_limits rename to away')
    await expect(take('a')).rejects.toMatchObject({ name: 'DbError' })
    await query('alter table away rename to rate_limits')
    expect(await take('a')).toBe(0)
    await server.stop()
    isRunning = false
    for (let i = 0; i < 3; i++) await expect(take('a')).rejects.toMatchObject({ name: 'DbError', code: 'unreachable' })
  })
})
