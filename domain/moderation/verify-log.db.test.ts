import { beforeAll, expect, test } from 'vitest'
import { aComment } from '#db/testing/factories.ts'
import { commentRow, eventRows, setComment } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { write } from '#db/database.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { listLogged, type Logged } from '#domain/moderation/log/queries.ts'
import { findFault } from '#domain/moderation/log/replay.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { aMember } from '#domain/testing/members.ts'
import { aStory, decideNow, post } from '#domain/testing/talk.ts'

useTestDatabase()

/** A comment with a log of four events, among others. */
let id: string

beforeAll(async () => {
  await ensureHouseRules()
  const [story, author, moderator] = [await aStory(), await aMember(), await aMember('moderator')]
  for (let i = 0; i < 3; i++) await post(author, story)
  id = (await post(author, story)).publicId
  await decideNow(moderator, id, 'approve')
  await decideNow(moderator, id, 'reject', 'spam')
  await decideNow(moderator, id, 'hold')
  for (let i = 0; i < 3; i++) await post(author, story)
})

async function logged(): Promise<Logged> {
  const comment = await commentRow(id)
  const [only] = await listLogged(comment.id - 1, comment.id)
  if (!only) throw new Error('the comment is not there')
  return only
}

test('a log that nobody touched is whole', async () => {
  expect(await verifyLog()).toEqual({ ok: true, value: { comments: 7, events: 10 } })
})

test('a change of any fact in any event is found where it was made', async () => {
  const { comment, events } = await logged()
  const changes: Partial<Logged['events'][number]> = {
    ...{
      at: new Date(0),
      actorKind: 'system',
      actorId: 1,
      action: 'import',
      rev: 2,
      fromState: 'erased',
      toState: 'erased',
      textDigest: '',
      batchId: '',
    },
    ...{ fromReviewedRev: 9, toReviewedRev: 9, reasonId: 9, evaluationId: 999, revertsId: 9, prevHash: 'x', hash: 'x', commentId: 999 },
  }
  for (const [i, event] of events.entries()) {
    for (const [key, value] of Object.entries(changes)) {
      const changed = events.with(i, { ...event, [key]: value === event[key as keyof typeof event] ? null : value })
      expect(findFault({ comment, events: changed }), `${key} of event ${String(i)}`).toMatchObject({ event: event.id })
    }
  }
})

test('an event left out, put in twice or moved is found', async () => {
  const { comment, events } = await logged()
  for (const i of events.keys()) {
    expect(findFault({ comment, events: events.toSpliced(i, 1) })).not.toBeNull()
    expect(findFault({ comment, events: events.toSpliced(i, 0, ...events.slice(i, i + 1)) })).not.toBeNull()
  }
  expect(findFault({ comment, events: events.toReversed() })).not.toBeNull()
  expect(findFault({ comment, events })).toBeNull()
})

test('a comment that was moved behind the log’s back is found', async () => {
  const row = await commentRow(id)
  const last = (await eventRows()).findLast((event) => event.commentId === row.id)
  const broken = (why: string) => ({ ok: false, error: { code: 'log-broken', event: last?.id, why: `comment ${id} ${why}` } })
  await setComment(row.id, { state: 'published' })
  expect(await verifyLog()).toEqual(broken('is published, and held by its log'))
  await setComment(row.id, { state: row.state, reviewedRev: null })
  expect(await verifyLog()).toEqual(broken('has another review mark than its log gives'))
  await setComment(row.id, { reviewedRev: row.reviewedRev, pickEventId: last?.id ?? 0 })
  expect(await verifyLog()).toEqual(broken(`is picked by event ${String(last?.id)}, and by no event in its log`))
  await setComment(row.id, { pickEventId: null, version: 9 })
  expect(await verifyLog()).toEqual(broken('is at version 9, and 3 by its log'))
  await setComment(row.id, { version: row.version })
  expect(await verifyLog()).toMatchObject({ ok: true })
})

test('a comment without an event is found, and the first fault is the one that is said', async () => {
  const stray = await write((tx) => aComment(tx))
  expect(await verifyLog()).toEqual({ ok: false, error: { code: 'log-broken', event: 0, why: `comment ${stray.publicId} has no event` } })
  await setComment((await commentRow(id)).id, { state: 'erased' })
  expect(await verifyLog()).toMatchObject({ ok: false, error: { why: `comment ${id} is erased, and held by its log` } })
})
