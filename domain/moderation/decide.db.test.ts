import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#db/testing/factories.ts'
import { commentRow, commentRows, eventRows, tamper } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system, type Actor, type Member } from '#domain/access/actor.ts'
import { decideOwn } from '#domain/comments/decide-own.ts'
import { decide } from '#domain/moderation/decide.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { undo } from '#domain/moderation/undo.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { aMember } from '#domain/testing/members.ts'
import { aStory, decideNow, post } from '#domain/testing/talk.ts'
import { publicId } from '#lib/ids.ts'

useTestDatabase()

let story: Article
let author: Member
let moderator: Member
let colleague: Member

beforeAll(async () => {
  await ensureHouseRules()
  story = await aStory()
  // Every comment of an unverified address is held, however many were approved.
  author = { ...(await aMember()), isVerified: false }
  moderator = await aMember('moderator')
  colleague = await aMember('editor')
})

/** A comment that waits for a decision. */
const held = async () => (await post(author, story)).publicId

const at = (version: number, ...ids: string[]) => ids.map((id) => ({ publicId: id, version }))

const refused = (code: string) => ({ ok: false, error: { code } })

/** Runs `work` and expects that it left comments and log as they were. */
async function changingNothing<T>(work: () => Promise<T>): Promise<T> {
  const before = [await commentRows(), await eventRows()]
  const result = await work()
  expect([await commentRows(), await eventRows()]).toEqual(before)
  return result
}

describe('a decision', () => {
  test('moves the comment, advances its version and writes who, what and why', async () => {
    const id = await held()
    const decided = await decide({ actor: moderator }, { targets: at(0, id), action: 'reject', reason: 'spam', note: 'the third time' })
    expect(decided).toMatchObject({ ok: true, value: { done: [{ publicId: id, state: 'rejected', version: 1 }], conflicts: [] } })
    expect(await commentRow(id)).toMatchObject({ state: 'rejected', version: 1, reviewedRev: 1, publishedAt: null })
    const event = (await eventRows()).at(-1)
    expect(event).toMatchObject({
      actorKind: 'moderator',
      actorId: moderator.id,
      action: 'reject',
      fromState: 'held',
      toState: 'rejected',
      toReviewedRev: 1,
    })
    expect(event?.reasonId).not.toBeNull()
  })

  test('publishes at the moment of the first approval, whatever comes later', async () => {
    const id = await held()
    await decideNow(moderator, id, 'approve')
    const { publishedAt } = await commentRow(id)
    expect(publishedAt).not.toBeNull()
    await decideNow(moderator, id, 'hold')
    await decideNow(moderator, id, 'approve')
    expect((await commentRow(id)).publishedAt).toEqual(publishedAt)
  })

  test('on a version that is past is a conflict, and nothing changes', async () => {
    const id = await held()
    await decideNow(moderator, id, 'approve')
    const late = () => decide({ actor: colleague }, { targets: at(0, id), action: 'reject', reason: 'abuse' })
    expect(await changingNothing(late)).toEqual(refused('conflict'))
    const early = () => decide({ actor: colleague }, { targets: at(7, id), action: 'approve' })
    expect(await changingNothing(early)).toEqual(refused('conflict'))
  })

  test('that leads nowhere is not possible, and nothing changes', async () => {
    const id = await held()
    expect(await changingNothing(() => decide({ actor: moderator }, { targets: at(0, id), action: 'hold' }))).toEqual(
      refused('not-possible'),
    )
    await decideNow(author, id, 'withdraw')
    expect(await changingNothing(() => decide({ actor: moderator }, { targets: at(1, id), action: 'approve' }))).toEqual(
      refused('not-possible'),
    )
  })

  test('on a comment that is not there says so', async () => {
    expect(await changingNothing(() => decide({ actor: moderator }, { targets: at(0, publicId()), action: 'approve' }))).toEqual(
      refused('gone'),
    )
  })

  test.each(['', 'no-such-rule', 'SPAM'])('to reject must name a house rule: not %j', async (reason) => {
    const id = await held()
    const reject = () => decide({ actor: moderator }, { targets: at(0, id), action: 'reject', reason })
    expect(await changingNothing(reject)).toEqual(refused('reason-needed'))
  })

  test('is a moderator’s: nobody else’s changes anything', async () => {
    const id = await held()
    const others: [Actor, string][] = [
      [guest, 'not-signed-in'],
      [system, 'not-allowed'],
      [author, 'not-allowed'],
      [await aMember(), 'not-allowed'],
      [await aMember('writer'), 'not-allowed'],
    ]
    for (const [actor, code] of others) {
      for (const action of ['approve', 'reject', 'hold'] as const) {
        expect(await changingNothing(() => decide({ actor }, { targets: at(0, id), action, reason: 'abuse' }))).toEqual(refused(code))
      }
    }
  })

  test('of twenty made at the same moment on the same version, one is the decision', async () => {
    const id = await held()
    const rush = Array.from({ length: 20 }, (_, i) =>
      decide({ actor: i % 2 ? moderator : colleague }, { targets: at(0, id), action: i % 3 ? 'approve' : 'reject', reason: 'abuse' }),
    )
    const results = await Promise.all(rush)
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(result).toEqual(refused('conflict'))
    expect((await commentRow(id)).version).toBe(1)
    expect(await verifyLog()).toMatchObject({ ok: true })
  })
})

describe('a batch', () => {
  test('reports on each comment by itself', async () => {
    const [one, decided, gone, other] = [await held(), await held(), publicId(), await held()]
    await decideNow(colleague, decided, 'approve')
    const result = await decide({ actor: moderator }, { targets: at(0, one, decided, gone, other), action: 'approve' })
    if (!result.ok) throw new Error(result.error.code)
    expect(result.value.done).toEqual([one, other].map((id) => ({ publicId: id, state: 'published', version: 1 })))
    expect(result.value.conflicts).toHaveLength(2)
    expect(result.value.conflicts).toContainEqual({ publicId: decided, code: 'conflict' })
    expect(result.value.conflicts).toContainEqual({ publicId: gone, code: 'gone' })
    const events = (await eventRows()).filter(({ batchId }) => batchId === result.value.batchId)
    expect(events).toHaveLength(2)
  })

  test('decides on a comment that it names twice once', async () => {
    const id = await held()
    const result = await decide({ actor: moderator }, { targets: at(0, id, id), action: 'approve' })
    expect(result).toMatchObject({ ok: true, value: { done: [{ publicId: id }], conflicts: [{ publicId: id, code: 'conflict' }] } })
  })

  test('with a comment that is not the person’s to decide on is refused whole', async () => {
    const [mine, theirs] = [await held(), (await post(await aMember(), story)).publicId]
    for (const targets of [at(0, mine, theirs), at(0, theirs, mine)]) {
      expect(await changingNothing(() => decide({ actor: author }, { targets, action: 'withdraw' }))).toEqual(refused('not-allowed'))
    }
  })

  test('is taken back whole, but for what was decided since', async () => {
    const ids = [await held(), await held(), await held()]
    const result = await decide({ actor: moderator }, { targets: at(0, ...ids), action: 'reject', reason: 'off-topic' })
    if (!result.ok) throw new Error(result.error.code)
    await decideNow(colleague, ids[1] ?? '', 'approve')
    const undone = await undo({ actor: colleague }, result.value.batchId)
    expect(undone).toMatchObject({
      ok: true,
      value: { done: [{ publicId: ids[0] }, { publicId: ids[2] }], conflicts: [{ publicId: ids[1], code: 'conflict' }] },
    })
    const states = await Promise.all(ids.map(async (id) => (await commentRow(id)).state))
    expect(states).toEqual(['held', 'published', 'held'])
  })
})

describe('undoing', () => {
  test('restores the state and the review mark, and both stay in the log', async () => {
    const id = await held()
    await decideNow(moderator, id, 'approve')
    const approved = await commentRow(id)
    const { batchId } = await decideNow(moderator, id, 'reject', 'abuse')
    expect(await undo({ actor: moderator }, batchId)).toMatchObject({
      ok: true,
      value: { done: [{ publicId: id, state: 'published', version: 3 }] },
    })
    expect(await commentRow(id)).toEqual({ ...approved, version: 3 })
    const actions = (await eventRows()).filter((e) => e.commentId === approved.id).map(({ action }) => action)
    expect(actions).toEqual(['post', 'approve', 'reject', 'undo'])
  })

  test('takes the first review mark away again', async () => {
    const id = await held()
    const { batchId } = await decideNow(moderator, id, 'approve')
    await undo({ actor: moderator }, batchId)
    expect(await commentRow(id)).toMatchObject({ state: 'held', reviewedRev: null })
  })

  test('is too late once something was decided since, by whomever', async () => {
    const [one, other] = [await held(), await held()]
    const [first, second] = [await decideNow(moderator, one, 'approve'), await decideNow(moderator, other, 'approve')]
    await decideNow(colleague, one, 'hold')
    await decideNow(author, other, 'withdraw')
    for (const { batchId } of [first, second])
      expect(await changingNothing(() => undo({ actor: moderator }, batchId))).toEqual(refused('conflict'))
  })

  test('happens once', async () => {
    const { batchId } = await decideNow(moderator, await held(), 'approve')
    expect(await undo({ actor: moderator }, batchId)).toMatchObject({ ok: true })
    expect(await changingNothing(() => undo({ actor: moderator }, batchId))).toEqual(refused('conflict'))
  })

  test('happens once however many ask at the same moment', async () => {
    const { batchId } = await decideNow(moderator, await held(), 'approve')
    const results = await Promise.all(Array.from({ length: 10 }, () => undo({ actor: moderator }, batchId)))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  })

  test('is a moderator’s', async () => {
    const { batchId } = await decideNow(moderator, await held(), 'approve')
    const others: [Actor, string][] = [
      [guest, 'not-signed-in'],
      [author, 'not-allowed'],
      [await aMember('writer'), 'not-allowed'],
    ]
    for (const [actor, code] of others) expect(await changingNothing(() => undo({ actor }, batchId))).toEqual(refused(code))
  })

  test('is for what a moderator decided: not for posting, withdrawing or what never was', async () => {
    const id = await held()
    const [posted] = (await eventRows()).slice(-1)
    const { batchId } = await decideNow(author, id, 'withdraw')
    for (const batch of [posted?.batchId ?? '', batchId, publicId(), '']) {
      expect(await changingNothing(() => undo({ actor: moderator }, batch))).toEqual(refused('gone'))
    }
  })
})

describe('an author', () => {
  test.each(['held', 'published'])('withdraws what is %s and puts it back as it was', async (state) => {
    const id = await held()
    if (state === 'published') await decideNow(moderator, id, 'approve')
    const before = await commentRow(id)
    const href = `/section-1/${story.slug}#comment-${id}`
    expect(await decideOwn({ actor: author }, { comment: id, version: before.version }, 'withdraw')).toEqual({ ok: true, value: { href } })
    expect(await commentRow(id)).toMatchObject({ state: 'withdrawn', reviewedRev: before.reviewedRev })
    expect((await eventRows()).at(-1)).toMatchObject({ actorKind: 'author', actorId: author.id, action: 'withdraw' })
    expect(await decideOwn({ actor: author }, { comment: id, version: before.version + 1 }, 'restore')).toEqual({
      ok: true,
      value: { href },
    })
    expect(await commentRow(id)).toEqual({ ...before, version: before.version + 2 })
  })

  test('cannot withdraw what was rejected, nor put back what was not withdrawn', async () => {
    const id = await held()
    expect(await decideOwn({ actor: author }, { comment: id, version: 0 }, 'restore')).toEqual(refused('not-possible'))
    await decideNow(moderator, id, 'reject', 'abuse')
    expect(await decideOwn({ actor: author }, { comment: id, version: 1 }, 'withdraw')).toEqual(refused('not-possible'))
  })

  test('sees a conflict when a moderator was quicker', async () => {
    const id = await held()
    await decideNow(moderator, id, 'approve')
    expect(await changingNothing(() => decideOwn({ actor: author }, { comment: id, version: 0 }, 'withdraw'))).toEqual(refused('conflict'))
  })

  test('gets the same answer about somebody else’s comment as about none, even as a moderator', async () => {
    const id = await held()
    for (const actor of [await aMember(), moderator, await aMember('admin')]) {
      for (const action of ['withdraw', 'restore'] as const) {
        const theirs = await changingNothing(() => decideOwn({ actor }, { comment: id, version: 0 }, action))
        expect(theirs).toEqual(await decideOwn({ actor }, { comment: publicId(), version: 0 }, action))
        expect(theirs).toEqual(refused('gone'))
      }
    }
    expect(await decideOwn({ actor: guest }, { comment: id, version: 0 }, 'withdraw')).toEqual(refused('not-signed-in'))
  })
})

test.each(['update', 'delete'] as const)('the database refuses to %s an event', async (how) => {
  await held()
  const [event] = (await eventRows()).slice(-1)
  await expect(changingNothing(() => tamper(event?.id ?? 0, how))).rejects.toMatchObject({ name: 'DbError', code: 'check' })
  expect(await eventRows()).toContainEqual(event)
})

test('after all of this the log is whole', async () => {
  const events = (await eventRows()).length
  expect(await verifyLog()).toEqual({ ok: true, value: { comments: (await commentRows()).length, events } })
})
