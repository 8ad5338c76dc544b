import { and, eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DbError } from '#db/errors.ts'
import { POSTGRES_STEPS } from '#db/migrate.ts'
import { migratePostgres } from '#db/migrate/postgres.ts'
import type { Database } from '#db/open/database.ts'
import { openPostgres } from '#db/open/postgres.ts'
import { comments } from '#db/schema/comments.ts'
import { sections } from '#db/schema/site.ts'
import { aComment, aSection } from '#db/testing/factories.ts'
import { missingServer, startPostgres, type PostgresServer } from '#db/testing/postgres-server.ts'

const missing = missingServer()

describe.skipIf(missing)(`on a real Postgres${missing && ` (${missing})`}`, () => {
  let server: PostgresServer
  let database: Database
  let stepsRun: number[]
  beforeAll(async () => {
    server = await startPostgres()
    stepsRun = await Promise.all([1, 2, 3].map(() => migratePostgres(server.url, POSTGRES_STEPS)))
    database = openPostgres(server.url)
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  /** A connection of somebody else's. */
  async function outside<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    try {
      return await use(client)
    } finally {
      await client.end()
    }
  }

  test('servers that start at once migrate once', async () => {
    expect(stepsRun.filter((steps) => steps > 0)).toHaveLength(1)
    await expect(database.connect()).resolves.toBeUndefined()
  })

  test('readers cannot write', async () => {
    await database.write((tx) => aSection(tx))
    const writing = database.read.select({ id: sql<number>`nextval('sections_id_seq')` }).from(sections)
    await expect(writing).rejects.toMatchObject({ cause: { code: '25006' } })
  })

  test('of many guarded updates from one version exactly one succeeds', async () => {
    const { id } = await database.write((tx) => aComment(tx))
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        database.write((tx) =>
          tx
            .update(comments)
            .set({ version: 1, depth: i })
            .where(and(eq(comments.id, id), eq(comments.version, 0)))
            .returning({ id: comments.id }),
        ),
      ),
    )
    expect(outcomes.filter((rows) => rows.length > 0)).toHaveLength(1)
  })

  test('a transaction that lost against another one is run again', async () => {
    const [a, b] = await database.write(async (tx) => [await aSection(tx), await aSection(tx)])
    const bothHoldOne = Promise.withResolvers<undefined>()
    let runs = 0
    const crossing = (first: number, second: number) =>
      database.write(async (tx) => {
        await tx.update(sections).set({ position: 1 }).where(eq(sections.id, first))
        if (++runs === 2) bothHoldOne.resolve(undefined)
        await bothHoldOne.promise
        await tx.update(sections).set({ position: 2 }).where(eq(sections.id, second))
      })
    await Promise.all([crossing(a.id, b.id), crossing(b.id, a.id)])
    expect(runs).toBeGreaterThan(2)
  })

  test('a connection that the server ends does not end the process, and the next write succeeds', async () => {
    const victim = database.write(async (tx) => {
      await tx.select().from(sections).limit(1)
      await outside((client) => client.query("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'"))
      await tx.select().from(sections).limit(1)
    })
    await expect(victim).rejects.toMatchObject({ code: 'unreachable' })
    await outside((client) =>
      client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1', [
        'client backend',
      ]),
    )
    const made = await database.write((tx) => aSection(tx))
    expect(await database.read.select().from(sections).where(eq(sections.id, made.id))).toHaveLength(1)
  })

  test('a collision says which columns, and nothing of the values', async () => {
    await database.write((tx) => aSection(tx, { slug: 'taken' }))
    const error = await database.write((tx) => aSection(tx, { slug: 'taken' })).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(DbError)
    expect(error).toMatchObject({ code: 'unique', columns: ['slug'] })
    expect(String(error)).not.toContain('taken')
  })

  test('a database that a newer program has migrated is refused', async () => {
    await outside((client) => client.query("insert into migrations values ('9000_future.sql', 'x', now())"))
    await expect(migratePostgres(server.url, POSTGRES_STEPS)).rejects.toMatchObject({ code: 'newer' })
  })

  test('a server that is not there is unreachable', async () => {
    const nowhere = openPostgres('postgres://postgres@localhost/x?host=/nonexistent')
    await expect(nowhere.connect()).rejects.toMatchObject({ code: 'unreachable' })
    await nowhere.close()
    await expect(migratePostgres('postgres://postgres@localhost/x?host=/nonexistent', POSTGRES_STEPS)).rejects.toMatchObject({
      code: 'unreachable',
    })
  })
})
