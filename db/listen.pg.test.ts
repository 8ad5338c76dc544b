import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { listenForChanges } from '#db/listen.ts'
import { POSTGRES_STEPS } from '#db/migrate.ts'
import { migratePostgres } from '#db/migrate/postgres.ts'
import { missingServer, startPostgres, type PostgresServer } from '#db/testing/postgres-server.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

const missing = missingServer()

const LISTENING = "from pg_stat_activity where query like 'listen %' and pid <> pg_backend_pid()"

describe.skipIf(missing)(`on a real Postgres${missing && ` (${missing})`}`, () => {
  const env = useTestEnv()
  let server: PostgresServer
  let other: pg.Client

  beforeAll(async () => {
    server = await startPostgres()
    env.DATABASE_URL = server.url
    await migratePostgres(server.url, POSTGRES_STEPS)
    other = new pg.Client({ connectionString: server.url })
    await other.connect()
  })

  afterAll(async () => {
    await other.end()
    await server.stop()
  })

  /** What the listener is woken by: `next` resolves at the first call after it was asked for. */
  function waker() {
    let heard = Promise.withResolvers<undefined>()
    let count = 0
    const wake = () => {
      count++
      heard.resolve(undefined)
      heard = Promise.withResolvers<undefined>()
    }
    return { wake, next: () => heard.promise, count: () => count }
  }

  const change = () => other.query("insert into changes (change, origin, at) values ('{}', 'other', now())")

  const listeners = async () => (await other.query<{ n: number }>(`select count(*)::int as n ${LISTENING}`)).rows[0]?.n

  test('a change is heard when it is committed, and not before', async () => {
    const { wake, next, count } = waker()
    const stop = await listenForChanges(wake)
    const before = count()
    const heard = next()
    await other.query('begin')
    await change()
    expect(count()).toBe(before)
    await other.query('commit')
    await heard
    expect(count()).toBe(before + 1)
    await stop()
  })

  test('a connection that the server ends is made again: what was missed is looked for, and later changes are heard', async () => {
    const { wake, next } = waker()
    const stop = await listenForChanges(wake)
    const again = next()
    await other.query(`select pg_terminate_backend(pid) ${LISTENING}`)
    await again
    const heard = next()
    await change()
    await heard
    await stop()
  })

  test('stopped while its connection is lost, it makes none', async () => {
    const stop = await listenForChanges(() => undefined)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    await other.query(`select pg_terminate_backend(pid) ${LISTENING}`)
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 10 })
    await stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a server that is not there is unreachable, and not asked again', async () => {
    env.DATABASE_URL = 'postgres://postgres@localhost/x?host=/nonexistent'
    onTestFinished(() => {
      env.DATABASE_URL = server.url
    })
    await expect(listenForChanges(() => undefined)).rejects.toMatchObject({ code: 'unreachable' })
  })

  test('stopped, it has no connection and hears nothing', async () => {
    const { wake, count } = waker()
    const stop = await listenForChanges(wake)
    expect(await listeners()).toBe(1)
    await stop()
    const before = count()
    await change()
    expect([await listeners(), count()]).toEqual([0, before])
  })
})
