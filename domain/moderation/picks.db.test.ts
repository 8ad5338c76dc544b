import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#db/testing/factories.ts'
import { commentRow, commentRows, eventRows, sentenceOf } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system, type Actor, type Member } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { conversationPage, threadOf } from '#domain/comments/conversation.ts'
import type { CommentView } from '#domain/comments/types.ts'
import { decide } from '#domain/moderation/decide.ts'
import { deskCard, deskPage } from '#domain/moderation/desk.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { undo } from '#domain/moderation/undo.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { aMember } from '#domain/testing/members.ts'
import { aStory, decideNow, pickNow, post } from '#domain/testing/talk.ts'

useTestDatabase()

const WHY = 'She was on the boat that night.'
const BETTER = 'She was on the boat, and counted.'
const READER = 0

let story: Article
let author: Member
let moderator: Member

beforeAll(async () => {
  await ensureHouseRules()
  story = await aStory()
  author = { ...(await aMember()), isVerified: false }
  moderator = await aMember('moderator')
})

async function published(article = story): Promise<string> {
  const { publicId } = await post(author, article)
  await decideNow(moderator, publicId, 'approve')
  return publicId
}

async function shown(id: string, article = story): Promise<CommentView | undefined> {
  const { threads } = await conversationPage(article.id, READER, 1)
  return threads.flatMap(({ comments }) => comments).find(({ publicId }) => publicId === id)
}

const refused = (code: string) => ({ ok: false, error: { code } })
const at = async (id: string) => [{ publicId: id, version: (await commentRow(id)).version }]

async function changingNothing<T>(work: () => Promise<T>): Promise<T> {
  const before = [await commentRows(), await eventRows()]
  const result = await work()
  expect([await commentRows(), await eventRows()]).toEqual(before)
  return result
}

describe('a pick', () => {
  test('is one event, and its sentence is published with the comment', async () => {
    const id = await published()
    const events = (await eventRows()).length
    await pickNow(moderator, id, `  ${WHY}\n`)
    const facts = { action: 'pick', actorKind: 'moderator', actorId: moderator.id, fromState: 'published', toState: 'published' }
    expect((await eventRows()).slice(events)).toMatchObject([facts])
    expect(await commentRow(id)).toMatchObject({ state: 'published', version: 2, reviewedRev: 1 })
    const event = (await eventRows()).at(-1)
    expect(await shown(id)).toMatchObject({ pick: { sentence: WHY, at: event?.at } })
  })

  test('over a pick changes the sentence', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    await pickNow(moderator, id, BETTER)
    expect((await shown(id))?.pick?.sentence).toBe(BETTER)
  })

  test('can be taken back, once', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    await decideNow(moderator, id, 'unpick')
    expect((await shown(id))?.pick).toBeNull()
    const targets = await at(id)
    expect(await decide({ actor: moderator }, { targets, action: 'unpick' })).toEqual(refused('not-possible'))
  })

  test.each([undefined, '', 'Nice one.', ' '.repeat(40), 'x'.repeat(301)])('needs a sentence: not %j', async (sentence) => {
    const id = await published()
    const pick = async () => decide({ actor: moderator }, { targets: await at(id), action: 'pick', sentence })
    expect(await changingNothing(pick)).toEqual(refused('sentence-needed'))
  })

  test('on a version that is past is a conflict', async () => {
    const id = await published()
    for (const action of ['pick', 'unpick'] as const) {
      const late = () => decide({ actor: moderator }, { targets: [{ publicId: id, version: 0 }], action, sentence: WHY })
      expect(await changingNothing(late)).toEqual(refused('conflict'))
    }
  })

  test('is not possible while the comment is held, rejected or withdrawn, and not to be taken back then', async () => {
    const [held, rejected, withdrawn] = [(await post(author, story)).publicId, await published(), await published()]
    for (const id of [rejected, withdrawn]) await pickNow(moderator, id, WHY)
    await decideNow(moderator, rejected, 'reject', 'abuse')
    await decideNow(author, withdrawn, 'withdraw')
    for (const id of [held, rejected, withdrawn]) {
      for (const action of ['pick', 'unpick'] as const) {
        const targets = await at(id)
        expect(await changingNothing(() => decide({ actor: moderator }, { targets, action, sentence: WHY }))).toEqual(
          refused('not-possible'),
        )
      }
    }
  })

  test('shows while the comment does, and again when it does again', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    await post(moderator, story, { parent: id })
    for (const [actor, away, back] of [
      [moderator, 'hold', 'approve'],
      [moderator, 'reject', 'approve'],
      [author, 'withdraw', 'restore'],
    ] as const) {
      await decideNow(actor, id, away, 'spam')
      expect(await shown(id)).toMatchObject({ words: null, pick: null })
      expect((await conversationPage(story.id, READER, 1)).picks.map(({ publicId }) => publicId)).not.toContain(id)
      await decideNow(actor, id, back)
      expect((await shown(id))?.pick?.sentence).toBe(WHY)
    }
  })

  test('is for moderators, editors and admins', async () => {
    const id = await published()
    const others: [Actor, string][] = [
      [guest, 'not-signed-in'],
      [system, 'not-allowed'],
      [author, 'not-allowed'],
      [await aMember('writer'), 'not-allowed'],
    ]
    const targets = await at(id)
    for (const [actor, code] of others) {
      for (const action of ['pick', 'unpick'] as const)
        expect(await changingNothing(() => decide({ actor }, { targets, action, sentence: WHY }))).toEqual(refused(code))
    }
    for (const role of ['moderator', 'editor', 'admin'] as const) {
      const actor = await aMember(role)
      await pickNow(actor, id, `${WHY} Says the ${role}.`)
      expect(await sentenceOf((await commentRow(id)).pickEventId)).toContain(role)
    }
  })
})

describe('undoing', () => {
  test('a pick leaves none', async () => {
    const id = await published()
    const before = await commentRow(id)
    const { batchId } = await pickNow(moderator, id, WHY)
    expect(await undo({ actor: moderator }, batchId)).toMatchObject({ ok: true })
    expect(await commentRow(id)).toEqual({ ...before, version: before.version + 2 })
  })

  test('a change brings the earlier sentence back', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    const { batchId } = await pickNow(moderator, id, BETTER)
    await undo({ actor: moderator }, batchId)
    expect((await shown(id))?.pick?.sentence).toBe(WHY)
  })

  test('the end of a pick brings it back', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    const { batchId } = await decideNow(moderator, id, 'unpick')
    await undo({ actor: moderator }, batchId)
    expect((await shown(id))?.pick?.sentence).toBe(WHY)
  })

  test('a rejection brings the pick back with the words', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    const { batchId } = await decideNow(moderator, id, 'reject', 'abuse')
    await undo({ actor: moderator }, batchId)
    expect(await shown(id)).toMatchObject({ state: 'published', pick: { sentence: WHY } })
  })
})

describe('readers', () => {
  test('see the three newest picks above the first page, a reply’s too', async () => {
    const article = await aStory()
    const ids = [await published(article), await published(article), await published(article), await published(article)]
    const reply = (await post(moderator, article, { parent: ids[0] ?? '', comment: `> Quoted.\n\n${'So I said. '.repeat(30)}` })).publicId
    for (const id of [ids[2], ids[0], ids[3], reply]) await pickNow(moderator, id ?? '', `${WHY} ${String(id)}`)
    const { picks } = await conversationPage(article.id, READER, 1)
    expect(picks.map(({ publicId }) => publicId)).toEqual([reply, ids[3], ids[0]])
    const excerpt: unknown = expect.stringMatching(/^So I said\. .*So I…$/)
    expect(picks[0]).toMatchObject({ name: moderator.displayName, sentence: `${WHY} ${reply}`, excerpt })
    expect((await conversationPage(article.id, READER, 2)).picks).toEqual([])
    const thread = await threadOf(article.id, READER, reply)
    expect(thread?.comments.map(({ pick }) => pick?.sentence)).toEqual([`${WHY} ${String(ids[0])}`, `${WHY} ${reply}`])
  })

  test('never see a note, whatever it was written with', async () => {
    const article = await aStory()
    const [id, other] = [await published(article), await published(article)]
    const NOTE = 'For colleagues only, never for readers.'
    for (const action of ['approve', 'pick', 'hold', 'approve', 'reject', 'approve', 'pick', 'unpick', 'pick'] as const)
      await decide({ actor: moderator }, { targets: await at(id), action, reason: 'abuse', note: NOTE, sentence: WHY })
    await decide({ actor: moderator }, { targets: await at(other), action: 'hold', note: NOTE })
    const page = await conversationPage(article.id, READER, 1)
    expect(page.picks).toMatchObject([{ publicId: id, sentence: WHY }])
    const told = JSON.stringify([page, await conversationPage(article.id, author.id, 1), await threadOf(article.id, READER, id)])
    expect(told).toContain(WHY)
    expect(told).not.toContain('For colleagues')
    expect((await card(id)).lastDecision).toMatchObject({ action: 'pick', note: NOTE, sentence: WHY })
  })
})

async function card(id: string) {
  const allowed = permit(moderator, 'desk.read', { id: 0 })
  const found = allowed.ok ? await deskCard(allowed.value, id) : null
  if (!found) throw new Error(`there is no card of ${id}`)
  return found
}

describe('the desk', () => {
  const picks = async () => {
    const allowed = permit(moderator, 'desk.read', { id: 0 })
    if (!allowed.ok) throw new Error('a moderator may read the desk')
    const { cards, counts } = await deskPage(allowed.value, 'picks', 1)
    return { ids: cards.map(({ publicId }) => publicId), count: counts.picks }
  }

  test('lists what is picked and published, the newest pick first, and counts it', async () => {
    const { count } = await picks()
    const [one, two, three] = [await published(), await published(), await published()]
    for (const id of [two, one, three]) await pickNow(moderator, id, WHY)
    expect((await picks()).ids.slice(0, 3)).toEqual([three, one, two])
    await decideNow(moderator, one, 'hold')
    await decideNow(moderator, three, 'unpick')
    expect((await picks()).ids[0]).toBe(two)
    expect((await picks()).count).toBe(count + 1)
  })

  test('shows the sentence that readers see', async () => {
    const id = await published()
    await pickNow(moderator, id, WHY)
    expect(await card(id)).toMatchObject({ pick: { sentence: WHY }, lastDecision: { action: 'pick', sentence: WHY } })
  })
})

test('after all of this the log is whole', async () => {
  expect(await verifyLog()).toMatchObject({ ok: true })
})
