import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, useDatabase } from '#db/database.ts'
import { limiterPool } from '#db/limiter-pool.ts'
import { POSTGRES_STEPS } from '#db/migrate.ts'
import { migratePostgres } from '#db/migrate/postgres.ts'
import { openPostgres } from '#db/open/postgres.ts'
import { missingServer, startPostgres, type PostgresServer } from '#db/testing/postgres-server.ts'
import { commentRow, commentRows } from '#db/testing/rows.ts'
import type { Member } from '#domain/access/actor.ts'
import { takePoint } from '#domain/access/limits.ts'
import { decide } from '#domain/moderation/decide.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { undo } from '#domain/moderation/undo.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { aMember } from '#domain/testing/members.ts'
import { aStory, decideNow, post, send } from '#domain/testing/talk.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'
import { publicId } from '#lib/ids.ts'

const missing = missingServer()

/** Only a real server has transactions that run at the same time. */
describe.skipIf(missing)(`on a real Postgres${missing && ` (${missing})`}`, () => {
  const env = useTestEnv()
  let server: PostgresServer
  let moderator: Member
  let colleague: Member

  beforeAll(async () => {
    server = await startPostgres()
    env.DATABASE_URL = server.url
    await migratePostgres(server.url, POSTGRES_STEPS)
    useDatabase(openPostgres(server.url))
    await ensureHouseRules()
    moderator = await aMember('moderator')
    colleague = await aMember('editor')
  })

  afterAll(async () => {
    await closeDatabase()
    await limiterPool()?.end()
    await server.stop()
  })

  /** Starts twenty works at the same moment. */
  const rush = <T>(work: (i: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 20 }, (_, i) => work(i)))

  test('of twenty decisions on the same version one is the decision, and of twenty undoings one is the undoing', async () => {
    const { publicId: id } = await post(await aMember(), await aStory())
    const targets = [{ publicId: id, version: 0 }]
    const decisions = await rush((i) =>
      decide({ actor: i % 2 ? moderator : colleague }, { targets, action: i % 3 ? 'approve' : 'reject', reason: 'abuse' }),
    )
    const [decided, ...others] = decisions.filter((decision) => decision.ok)
    expect([decided?.value.done.length, others]).toEqual([1, []])
    const undoings = await rush((i) => undo({ actor: i % 2 ? moderator : colleague }, decided?.value.batchId ?? ''))
    expect(undoings.filter((undoing) => undoing.ok)).toHaveLength(1)
    for (const refused of [...decisions, ...undoings]) if (!refused.ok) expect(refused.error.code).toBe('conflict')
    expect(await commentRow(id)).toMatchObject({ state: 'held', version: 2, reviewedRev: null })
  })

  test('batches that name the same comments in another order all end, each comment decided once', async () => {
    const [author, story] = [await aMember(), await aStory()]
    const ids = [await post(author, story), await post(author, story), await post(author, story)].map((posted) => posted.publicId)
    const batches = await rush((i) => {
      const targets = (i % 2 ? ids : ids.toReversed()).map((id) => ({ publicId: id, version: 0 }))
      return decide({ actor: moderator }, { targets, action: 'approve' })
    })
    const done = batches.flatMap((batch) => (batch.ok ? batch.value.done.map((outcome) => outcome.publicId) : []))
    expect(done.toSorted()).toEqual(ids.toSorted())
  })

  test('the same form sent twenty times makes one comment', async () => {
    const [story, key, before] = [await aStory(), publicId(), (await commentRows()).length]
    const sent = await rush(() => send(moderator, story, { key, comment: 'Click, click, click.' }))
    expect(sent[0]).toMatchObject({ ok: true })
    for (const again of sent) expect(again).toEqual(sent[0])
    expect(await commentRows()).toHaveLength(before + 1)
  })

  test('twenty people who speak at the same moment are all heard', async () => {
    const story = await aStory()
    const sent = await rush((i) => send(moderator, story, { comment: `Number ${String(i)}.` }))
    expect(new Set(sent.map((one) => (one.ok ? one.value.publicId : ''))).size).toBe(20)
  })

  test('and the log is whole', async () => {
    await decideNow(moderator, (await post(await aMember(), await aStory())).publicId, 'approve')
    expect(await verifyLog()).toMatchObject({ ok: true, value: { comments: (await commentRows()).length } })
  })

  test('limits are counted in the database, for all servers together', async () => {
    const waits = await rush(() => takePoint('sign-in-account', 'ada@example.org 192.0.2.1'))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10)
    expect(Math.max(...waits)).toBeGreaterThan(800)
  })
})
