import { beforeAll, describe, expect, test } from 'vitest'
import { read } from '#db/database.ts'
import { evaluations, findings } from '#db/schema/moderation.ts'
import { aSection, type Article } from '#db/testing/factories.ts'
import { commentRow, commentRows, eventRows, postedWords, setArticle } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { write } from '#db/database.ts'
import { guest, system, type Actor, type Member } from '#domain/access/actor.ts'
import { findCommentHref, findReplyTarget } from '#domain/comments/queries.ts'
import { MAX_COMMENT_LENGTH } from '#domain/comments/words/parse-words.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { aMember } from '#domain/testing/members.ts'
import { aRegular, aStory, decideNow, post, send } from '#domain/testing/talk.ts'
import { publicId } from '#lib/ids.ts'

useTestDatabase()

let story: Article
let moderator: Member
let regular: Member

beforeAll(async () => {
  await ensureHouseRules()
  story = await aStory()
  moderator = await aMember('moderator')
  regular = await aRegular(moderator)
})

const refused = (code: string) => ({ ok: false, error: { code } })

/** Sends a comment that must be refused, and expects that nothing of it was kept. */
async function refusalOf(...[actor, article, words]: Parameters<typeof send>) {
  const before = [await commentRows(), await eventRows()]
  const sent = await send(actor, article, words)
  expect([await commentRows(), await eventRows()]).toEqual(before)
  return sent
}

describe('the gate', () => {
  test.each([
    ['a draft', { state: 'draft' }],
    ['a draft with a date', { state: 'draft', publishAt: new Date(0) }],
    ['what was taken down', { state: 'unpublished' }],
    ['what is not out yet', { publishAt: new Date('2099-01-01') }],
    ['what has no date', { publishAt: null }],
  ] as [string, Partial<Article>][])('says of %s what it says of what never was', async (_what, given) => {
    for (const actor of [regular, moderator]) {
      expect(await refusalOf(actor, await aStory(given))).toEqual(refused('gone'))
      expect(await refusalOf(actor, { ...story, publicId: publicId() })).toEqual(refused('gone'))
    }
  })

  test.each(['closed', 'readonly'] as const)('is shut where comments are %s, for staff too', async (talkMode) => {
    const shut = await aStory({ talkMode })
    for (const actor of [regular, moderator]) expect(await refusalOf(actor, shut)).toEqual(refused('talk-closed'))
  })

  test('is for people who are signed in', async () => {
    for (const actor of [guest, system] satisfies Actor[]) expect(await refusalOf(actor, story)).toEqual(refused('not-signed-in'))
  })

  test.each([
    ['', 'comment-empty'],
    [' \n\t ', 'comment-empty'],
    ['\u200B\u2060', 'comment-empty'],
    ['x'.repeat(MAX_COMMENT_LENGTH + 1), 'comment-too-long'],
  ])('wants words, and not too many: %j', async (comment, code) => {
    expect(await refusalOf(regular, story, { comment })).toMatchObject({ ok: false, error: { code: 'invalid', fields: { comment: code } } })
  })

  test('takes as many as may be', async () => {
    const { publicId: id } = await post(regular, story, { comment: 'x'.repeat(MAX_COMMENT_LENGTH) })
    expect(await commentRow(id)).toMatchObject({ state: 'published' })
  })

  test('lets nobody answer what is not there to be answered', async () => {
    const elsewhere = (await post(regular, await aStory())).publicId
    const waiting = (await post(await aMember(), story)).publicId
    const [rejected, held, withdrawn] = [await post(regular, story), await post(regular, story), await post(regular, story)].map(
      (p) => p.publicId,
    )
    await decideNow(moderator, rejected ?? '', 'reject', 'abuse')
    await decideNow(moderator, held ?? '', 'hold')
    await decideNow(regular, withdrawn ?? '', 'withdraw')
    for (const parent of [elsewhere, waiting, rejected, held, withdrawn, publicId()]) {
      expect(await refusalOf(regular, story, { parent: parent ?? '' })).toEqual(refused('parent-closed'))
    }
  })
})

describe('a comment that is taken', () => {
  test('has its words, its place, its evaluation and its first event', async () => {
    const article = await aStory({ sectionId: (await write((tx) => aSection(tx, { slug: 'harbour' }))).id, slug: 'the-mole' })
    const first = await post(regular, article, { comment: '  *Yes*, it leaks.\r\n' })
    expect(first).toEqual({ publicId: first.publicId, state: 'published', href: `/harbour/the-mole#comment-${first.publicId}` })
    const row = await commentRow(first.publicId)
    expect(row).toMatchObject({
      articleId: article.id,
      authorId: regular.id,
      depth: 0,
      parentId: 0,
      rootId: 0,
      version: 0,
      currentRev: 1,
      reviewedRev: null,
    })
    expect(row.publishedAt).toEqual(row.createdAt)
    expect((await postedWords()).at(-1)).toBe('Yes, it leaks.')
    const reply = await post(moderator, article, { parent: first.publicId })
    expect(reply.href).toBe(`/harbour/the-mole/comments/${reply.publicId}#comment-${reply.publicId}`)
    expect(await commentRow(reply.publicId)).toMatchObject({ depth: 1, parentId: row.id, rootId: row.id })
    const [event] = (await eventRows()).filter(({ commentId }) => commentId === row.id)
    expect(event).toMatchObject({
      actorKind: 'author',
      actorId: regular.id,
      action: 'post',
      fromState: null,
      toState: 'published',
      prevHash: '',
    })
    const [evaluation] = (await read().select().from(evaluations)).filter(({ commentId }) => commentId === row.id)
    expect(evaluation).toMatchObject({ id: event?.evaluationId, verdict: 'publish', decidingRule: null, policyVersion: 1 })
  })

  test('of a newcomer is held, and the third goes through when two were published', async () => {
    const newcomer = await aMember()
    const [one, two] = [await post(newcomer, story), await post(newcomer, story)]
    expect([one.state, two.state]).toEqual(['held', 'held'])
    await decideNow(moderator, one.publicId, 'approve')
    expect((await post(newcomer, story)).state).toBe('held')
    await decideNow(moderator, two.publicId, 'approve')
    const known = await post(newcomer, story)
    expect(known.state).toBe('published')
    for (const { publicId: id } of [two, known]) await decideNow(moderator, id, 'reject', 'abuse')
    expect((await post(newcomer, story)).state).toBe('held')
  })

  test('says why it is held, as far as the rules know', async () => {
    const { publicId: id, state } = await post({ ...(await aMember()), isVerified: false }, story, {
      comment: 'https://a.example https://b.example https://c.example',
    })
    expect(state).toBe('held')
    const { id: commentId, publishedAt } = await commentRow(id)
    expect(publishedAt).toBeNull()
    const [evaluation] = (await read().select().from(evaluations)).filter((e) => e.commentId === commentId)
    expect(evaluation).toMatchObject({ verdict: 'hold', decidingRule: 'new-commenter' })
    const found = (await read().select().from(findings)).filter((f) => f.evaluationId === evaluation?.id)
    expect(found.map(({ rule }) => rule).toSorted()).toEqual(['links', 'new-commenter', 'unverified'])
    expect(found.find(({ rule }) => rule === 'links')?.evidence).toEqual({ links: 3, most: 2 })
  })

  test('is held where comments are read first, but for staff’s', async () => {
    const quiet = await aStory({ talkMode: 'premoderated' })
    expect((await post(regular, quiet)).state).toBe('held')
    expect((await post(moderator, quiet)).state).toBe('published')
  })

  test('stands even when the story’s comments are closed later', async () => {
    const article = await aStory()
    const { publicId: id } = await post(regular, article)
    await setArticle(article.id, { talkMode: 'closed' })
    expect(await refusalOf(regular, article, { parent: id })).toEqual(refused('talk-closed'))
    expect(await commentRow(id)).toMatchObject({ state: 'published' })
  })
})

describe('the same form', () => {
  test('sent twice makes one comment, and the same answer', async () => {
    const key = publicId()
    const first = await send(regular, story, { key, comment: 'Only once.' })
    expect(await refusalOf(regular, story, { key, comment: 'Only once.\r\n' })).toEqual(first)
  })

  test('sent ten times at the same moment makes one comment', async () => {
    const key = publicId()
    const before = (await commentRows()).length
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(regular, story, { key, comment: 'Click, click, click.' })))
    expect(sent[0]).toMatchObject({ ok: true })
    for (const again of sent) expect(again).toEqual(sent[0])
    expect(await commentRows()).toHaveLength(before + 1)
  })

  test('gives the state as it is now', async () => {
    const key = publicId()
    const { publicId: id } = await post(regular, story, { key })
    await decideNow(moderator, id, 'reject', 'off-topic')
    expect(await send(regular, story, { key })).toMatchObject({ ok: true, value: { publicId: id, state: 'rejected' } })
  })

  test('with other words, below another comment or by somebody else is another comment', async () => {
    const key = publicId()
    const first = await post(regular, story, { key, comment: 'First.' })
    const others = [
      await post(regular, story, { key, comment: 'Second, after going back.' }),
      await post(regular, story, { key, comment: 'First.', parent: first.publicId }),
      await post(regular, await aStory(), { key, comment: 'First.' }),
      await post(moderator, story, { key, comment: 'First.' }),
    ]
    expect(new Set([first, ...others].map((posted) => posted.publicId)).size).toBe(5)
  })
})

describe('the form of a reply', () => {
  test('names whom it answers', async () => {
    const { publicId: id } = await post(regular, story)
    expect(await findReplyTarget(story.id, id)).toEqual({ publicId: id, name: regular.displayName })
  })

  test('names nobody where there is nothing to be answered', async () => {
    const [held, elsewhere] = [await post(await aMember(), story), await post(regular, await aStory())]
    for (const id of [held.publicId, elsewhere.publicId, publicId()]) expect(await findReplyTarget(story.id, id)).toBeNull()
  })
})

test('a comment’s address leads to itself, a reply’s to its thread', async () => {
  const root = await post(regular, story)
  const reply = await post(regular, story, { parent: root.publicId })
  expect([await findCommentHref(root.publicId), await findCommentHref(reply.publicId)]).toEqual([root.href, reply.href])
  expect(await findCommentHref(publicId())).toBeNull()
})

test('after all of this the log is whole', async () => {
  expect(await verifyLog()).toMatchObject({ ok: true, value: { comments: (await commentRows()).length } })
})
