import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#db/testing/factories.ts'
import { commentRow } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import type { Member } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { conflictWith } from '#domain/moderation/conflict-with.ts'
import { decide } from '#domain/moderation/decide.ts'
import { deskCard, deskPage } from '#domain/moderation/desk.ts'
import { deskHref } from '#domain/moderation/desk-href.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import type { Queue } from '#domain/moderation/types.ts'
import { undo } from '#domain/moderation/undo.ts'
import { aMember } from '#domain/testing/members.ts'
import { aRegular, aStory, decideNow, post } from '#domain/testing/talk.ts'
import { publicId } from '#lib/ids.ts'

useTestDatabase()

let moderator: Member
let newcomer: Member
let story: Article

/** What the moderator sees. */
async function desk(queue: Queue, page = 1) {
  const allowed = permit(moderator, 'desk.read', { id: 0 })
  if (!allowed.ok) throw new Error('a moderator may read the desk')
  return deskPage(allowed.value, queue, page)
}

async function card(id: string) {
  const allowed = permit(moderator, 'desk.read', { id: 0 })
  const found = allowed.ok ? await deskCard(allowed.value, id) : null
  if (!found) throw new Error(`there is no card of ${id}`)
  return found
}

beforeAll(async () => {
  await ensureHouseRules()
  moderator = await aMember('moderator')
  newcomer = await aMember()
  story = await aStory()
})

test('an empty desk has the house rules, and nothing else', async () => {
  const none = { held: 0, published: 0, rejected: 0, picks: 0 }
  const reasons = ['abuse', 'off-topic', 'spam', 'personal-details', 'misleading', 'unlawful'].map((code) => ({ code }))
  expect(await desk('held')).toEqual({
    queue: 'held',
    page: 1,
    pages: 1,
    cards: [],
    counts: none,
    oldest: { held: null, published: null, rejected: null, picks: null },
    reasons,
  })
})

test('the house rules are made once', async () => {
  await ensureHouseRules()
  expect((await desk('held')).reasons).toHaveLength(6)
})

describe('a card', () => {
  test('shows what a decision needs', async () => {
    const parent = await post(moderator, story, { comment: `Long ago, ${'we said things '.repeat(20)}` })
    const { publicId: id } = await post(newcomer, story, {
      comment: 'Look: https://a.example https://b.example https://c.example',
      parent: parent.publicId,
    })
    const { createdAt } = await commentRow(id)
    const shown = await card(id)
    expect(shown).toMatchObject({ publicId: id, version: 0, state: 'held', createdAt, isReviewed: false, lastDecision: null, undo: null })
    expect(shown.author).toEqual({ name: newcomer.displayName, isNew: true, published: 0, rejected: 0 })
    expect(shown.article).toEqual({ headline: story.headline, href: `/section-1/${story.slug}#comments` })
    expect(shown.parent).toEqual({ name: moderator.displayName, excerpt: expect.stringMatching(/^Long ago, we said .{122}…$/) as string })
    expect(shown.findings).toEqual([
      { rule: 'links', outcome: 'hold', evidence: { links: 3, most: 2 } },
      { rule: 'new-commenter', outcome: 'hold', evidence: {} },
    ])
    expect(JSON.stringify(shown.words)).toContain('https://a.example')
  })

  test('tells the last decision, whose it was, and how to take it back', async () => {
    const { publicId: id } = await post(newcomer, story)
    const { batchId } = await decideNow(moderator, id, 'reject', 'spam')
    expect(await card(id)).toMatchObject({
      ...{ state: 'rejected', version: 1, isReviewed: true, undo: batchId },
      lastDecision: {
        actorKind: 'moderator',
        actorName: moderator.displayName,
        action: 'reject',
        toState: 'rejected',
        reason: 'spam',
        note: null,
      },
    })
    await undo({ actor: moderator }, batchId)
    expect(await card(id)).toMatchObject({ state: 'held', isReviewed: false, undo: null, lastDecision: { action: 'undo', reason: null } })
    await decideNow(newcomer, id, 'withdraw')
    expect(await card(id)).toMatchObject({ state: 'withdrawn', undo: null, lastDecision: { actorKind: 'author', action: 'withdraw' } })
  })

  test('keeps a note for the desk', async () => {
    const { publicId: id } = await post(newcomer, story)
    await decide({ actor: moderator }, { targets: [{ publicId: id, version: 0 }], action: 'hold', note: 'x' })
    await decide(
      { actor: moderator },
      { targets: [{ publicId: id, version: 0 }], action: 'reject', reason: 'abuse', note: 'the third time' },
    )
    expect((await card(id)).lastDecision?.note).toBe('the third time')
  })

  test('leads to the comment where readers can see it', async () => {
    const root = await post(moderator, story)
    const reply = await post(moderator, story, { parent: root.publicId })
    expect([(await card(root.publicId)).article.href, (await card(reply.publicId)).article.href]).toEqual([root.href, reply.href])
  })

  test('counts what became of the author’s comments', async () => {
    const regular = await aRegular(moderator)
    const { publicId: id } = await post(regular, story)
    await decideNow(moderator, id, 'reject', 'abuse')
    expect((await card(id)).author).toEqual({ name: regular.displayName, isNew: false, published: 2, rejected: 1 })
  })

  test('is of a comment that is there', async () => {
    await expect(card(publicId())).rejects.toThrow('there is no card')
  })
})

test('queues hold their own comments, what waits longest first in Held, the newest first elsewhere; counts and ages are exact', async () => {
  const before = (await desk('held')).counts
  const made = [await post(newcomer, story), await post(newcomer, story), await post(newcomer, story)].map((p) => p.publicId)
  const [first, second, third] = made
  const held = await desk('held')
  expect(held.counts).toEqual({ ...before, held: before.held + 3 })
  expect(held.cards.map((c) => c.publicId).slice(-3)).toEqual(made)
  const oldest = await commentRow(held.cards[0]?.publicId ?? '')
  expect(held.oldest.held).toEqual(oldest.createdAt)
  for (const id of [first, second]) await decideNow(moderator, id ?? '', 'approve')
  await decideNow(moderator, third ?? '', 'reject', 'spam')
  const published = await desk('published')
  expect(published.cards.map((c) => c.publicId).slice(0, 2)).toEqual([second, first])
  expect(published.counts).toEqual({
    held: before.held,
    published: before.published + 2,
    rejected: before.rejected + 1,
    picks: before.picks,
  })
  expect((await desk('rejected')).cards[0]?.publicId).toBe(third)
  for (const { queue, cards } of [published, await desk('rejected'), await desk('held')])
    for (const { state } of cards) expect(state).toBe(queue)
})

test('a page of the desk holds twenty-five cards', async () => {
  const before = (await desk('published')).counts.published
  await Promise.all(Array.from({ length: 26 }, () => post(moderator, story)))
  const [first, second] = [await desk('published', 1), await desk('published', 2)]
  expect([first.cards.length, first.pages]).toEqual([25, Math.ceil((before + 26) / 25)])
  expect(new Set([...first.cards, ...second.cards].map((c) => c.publicId)).size).toBe(25 + second.cards.length)
  expect((await desk('published', first.pages + 1)).cards).toEqual([])
})

test('a conflict tells what the colleague decided, to staff alone', async () => {
  const { publicId: id } = await post(newcomer, story)
  await decideNow(moderator, id, 'reject', 'off-topic')
  const colleague = await aMember('editor')
  const conflict = await conflictWith({ actor: colleague }, id)
  const values = {
    version: 1,
    state: 'rejected',
    action: 'reject',
    name: moderator.displayName,
    reason: 'off-topic',
    at: expect.any(Number) as number,
    sentence: '',
  }
  expect(conflict).toEqual({ ok: false, error: { code: 'conflict', values } })
  const gone = { ok: false, error: { code: 'gone' } }
  expect(await conflictWith({ actor: newcomer }, id)).toEqual(gone)
  expect(await conflictWith({ actor: colleague }, publicId())).toEqual(gone)
})

test('addresses of the desk say where one is and what was just done', () => {
  expect(deskHref({ queue: 'held' })).toBe('/admin/moderation?queue=held')
  expect(deskHref({ queue: 'published', page: 3, did: 'approve', batch: 'b' })).toBe(
    '/admin/moderation?queue=published&page=3&did=approve&batch=b',
  )
})
