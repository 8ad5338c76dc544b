import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { CommentState } from '#db/schema/comments.ts'
import type { Article } from '#db/testing/factories.ts'
import { commentRow, sentenceOf } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, type Actor } from '#domain/access/actor.ts'
import { decide } from '#domain/moderation/decide.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { DECISIONS, type Decision } from '#domain/moderation/transitions.ts'
import { undo } from '#domain/moderation/undo.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { aMember } from '#domain/testing/members.ts'
import { aStory, send } from '#domain/testing/talk.ts'
import { publicId } from '#lib/ids.ts'

/*
 * Random people do random things, and a model of twenty lines says what should come of each. After every step the
 * database agrees with the model, and the log replays to the database.
 */

useTestDatabase()
beforeAll(ensureHouseRules)

const PEOPLE = ['guest', 'newcomer', 'other', 'writer', 'moderator', 'editor'] as const
type Person = (typeof PEOPLE)[number]
const MODERATORS: readonly Person[] = ['moderator', 'editor']
const STAFF: readonly Person[] = ['writer', ...MODERATORS]

/** One thing that was done to a comment, and what it was before. */
type Did = { batch: string; byModerator: boolean; action: string; before: Standing }
type Standing = { state: CommentState; isReviewed: boolean; why: string | null }
type Told = Standing & { publicId: string; author: Person; version: number; did: Did[] }

type World = { article: Article; people: Record<Person, Actor>; told: Told[]; batches: string[] }

type Step =
  | { kind: 'post'; who: Person; below: number | null }
  | { kind: 'decide'; who: Person; what: number; decision: Decision; seen: number; isReasoned: boolean; why: number }
  | { kind: 'undo'; who: Person; batch: number }

const who = fc.constantFrom(...PEOPLE, 'moderator', 'editor', 'newcomer')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('post' as const), who, below: fc.option(fc.nat(20)) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: fc.constant('decide' as const), who, what: fc.nat(20), decision: fc.constantFrom(...DECISIONS, 'pick', 'unpick') },
      ...{ seen: fc.constantFrom(0, 0, 0, 0, -1), isReasoned: fc.constantFrom(true, true, false), why: fc.nat(99) },
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), who, batch: fc.nat(20) }) },
)

test('whatever is done by whom, the log replays to what stands', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 20 }), async (steps) => {
      const world = await aWorld()
      for (const next of steps) {
        await take(world, next)
        await agree(world)
      }
    }),
    { numRuns: 10 },
  )
})

async function aWorld(): Promise<World> {
  const people = { guest, newcomer: await aMember(), other: await aMember(), writer: await aMember('writer') }
  return {
    article: await aStory(),
    people: { ...people, moderator: await aMember('moderator'), editor: await aMember('editor') },
    told: [],
    batches: [],
  }
}

async function agree({ told }: World): Promise<void> {
  for (const { publicId: id, state, version, isReviewed, why } of told) {
    const row = await commentRow(id)
    expect(row).toMatchObject({ state, version, reviewedRev: isReviewed ? 1 : null })
    expect(await sentenceOf(row.pickEventId)).toBe(why)
  }
  expect(await verifyLog()).toMatchObject({ ok: true })
}

const take = (world: World, next: Step) =>
  next.kind === 'post' ? post(world, next) : next.kind === 'decide' ? judge(world, next) : takeBack(world, next)

async function post({ article, people, told }: World, { who, below }: Step & { kind: 'post' }) {
  const parent = below === null ? undefined : told[below % told.length]
  const sent = await send(people[who], article, { parent: parent?.publicId ?? '', comment: publicId() })
  if (who === 'guest') expect(sent).toEqual({ ok: false, error: { code: 'not-signed-in' } })
  else if (parent && parent.state !== 'published') expect(sent).toEqual({ ok: false, error: { code: 'parent-closed' } })
  else {
    const isKnown = STAFF.includes(who) || told.filter((t) => t.author === who && t.state === 'published').length >= 2
    const state = isKnown ? 'published' : 'held'
    expect(sent).toMatchObject({ ok: true, value: { state } })
    if (sent.ok) told.push({ publicId: sent.value.publicId, author: who, state, isReviewed: false, why: null, version: 0, did: [] })
  }
}

async function judge({ people, told, batches }: World, step: Step & { kind: 'decide' }) {
  const comment = told[step.what % told.length]
  if (!comment) return
  const { publicId: id, version, state, isReviewed, why } = comment
  const targets = [{ publicId: id, version: version + step.seen }]
  const reasons = step.isReasoned ? { reason: 'abuse', sentence: sentenceNumber(step.why) } : {}
  const result = await decide({ actor: people[step.who] }, { targets, action: step.decision, ...reasons })
  const code = refusalOf(comment, step)
  const to = destination(comment, step.decision) ?? state
  const done = [{ publicId: id, state: to, version: version + 1 }]
  expect(result).toMatchObject(code ? { ok: false, error: { code } } : { ok: true, value: { done, conflicts: [] } })
  if (!result.ok) return
  const did = { batch: result.value.batchId, byModerator: !isOwn(step.decision), action: step.decision, before: { state, isReviewed, why } }
  comment.did.push(did)
  batches.push(did.batch)
  Object.assign(comment, {
    state: to,
    version: version + 1,
    isReviewed: isReviewed || ['approve', 'reject', 'pick'].includes(step.decision),
    why: step.decision === 'pick' ? sentenceNumber(step.why) : step.decision === 'unpick' ? null : why,
  })
}

const sentenceNumber = (n: number) => `For reason number ${String(n)}.`

const isOwn = (decision: Decision) => decision === 'withdraw' || decision === 'restore'

function refusalOf(comment: Told, { who, decision, seen, isReasoned }: Step & { kind: 'decide' }): string | null {
  if (who === 'guest') return 'not-signed-in'
  if (decision === 'reject' && !isReasoned) return 'reason-needed'
  if (decision === 'pick' && !isReasoned) return 'sentence-needed'
  if (isOwn(decision) ? comment.author !== who : !MODERATORS.includes(who)) return 'not-allowed'
  if (seen !== 0) return 'conflict'
  return destination(comment, decision) ? null : 'not-possible'
}

/** From which states a decision is possible, and where it leads. */
const LEADS: Record<Exclude<Decision, 'restore'>, [CommentState[], CommentState]> = {
  approve: [['held', 'published', 'rejected'], 'published'],
  reject: [['held', 'published'], 'rejected'],
  hold: [['published', 'rejected'], 'held'],
  withdraw: [['held', 'published'], 'withdrawn'],
  pick: [['published'], 'published'],
  unpick: [['published'], 'published'],
}

function destination({ state, did, why }: Told, decision: Decision): CommentState | null {
  const last = did.at(-1)
  if (decision === 'restore') return state === 'withdrawn' && last?.action === 'withdraw' ? last.before.state : null
  if (decision === 'unpick' && why === null) return null
  const [from, to] = LEADS[decision]
  return from.includes(state) ? to : null
}

async function takeBack({ people, told, batches }: World, { who, batch }: Step & { kind: 'undo' }) {
  const id = batches[batch % batches.length] ?? publicId()
  const result = await undo({ actor: people[who] }, id)
  const comment = told.find(({ did }) => did.some((d) => d.batch === id && d.byModerator))
  const last = comment?.did.at(-1)
  const code = undoRefusal(who, comment, last?.batch === id)
  expect(result).toMatchObject(
    code ? { ok: false, error: { code } } : { ok: true, value: { done: [{ publicId: comment?.publicId }], conflicts: [] } },
  )
  if (!result.ok || !comment || !last) return
  const { state, isReviewed, why, version } = comment
  comment.did.push({ batch: result.value.batchId, byModerator: true, action: 'undo', before: { state, isReviewed, why } })
  batches.push(result.value.batchId)
  Object.assign(comment, last.before, { version: version + 1 })
}

function undoRefusal(who: Person, comment: Told | undefined, isNewest: boolean): string | null {
  if (who === 'guest') return 'not-signed-in'
  if (!comment) return 'gone'
  if (!MODERATORS.includes(who)) return 'not-allowed'
  return isNewest ? null : 'conflict'
}
