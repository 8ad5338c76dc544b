import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '#db/database.ts'
import { COMMENT_STATES } from '#db/schema/comments.ts'
import { aComment, aPerson, anArticle, type Article, type Comment, type CommentGiven } from '#db/testing/factories.ts'
import { manyThreads } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import type { Member } from '#domain/access/actor.ts'
import { hasWordsOn } from '#domain/comments/own-words.ts'
import { COMMENTS_PER_PAGE, conversationPage, threadOf, THREADS_PER_PAGE } from '#domain/comments/conversation.ts'
import type { CommentView, ConversationView } from '#domain/comments/types.ts'
import { tag } from '#domain/changes.ts'
import { ensureHouseRules } from '#domain/moderation/house-rules.ts'
import { aMember } from '#domain/testing/members.ts'
import { aRegular, aStory, decideNow, post } from '#domain/testing/talk.ts'
import { recording } from '#lib/dependencies.ts'
import { publicId } from '#lib/ids.ts'

useTestDatabase()
beforeAll(ensureHouseRules)

const READER = 0

const comment = (given: CommentGiven): Promise<Comment> => write((tx) => aComment(tx, given))

/** Comments of one author on one article: on it, or below the comment of that number. */
async function converse(
  articleId: number,
  authorId: number,
  parents: (number | null)[],
  state: (i: number) => Comment['state'] = () => 'published',
) {
  return write(async (tx) => {
    const made: Comment[] = []
    for (const [i, parent] of parents.entries())
      made.push(await aComment(tx, { articleId, authorId, parent: parent === null ? null : (made[parent] ?? null), state: state(i) }))
    return made
  })
}

const shown = ({ threads }: ConversationView): CommentView[] => threads.flatMap(({ comments }) => comments)
const ids = (list: { publicId: string }[]) => list.map((c) => c.publicId)
const textOf = ({ words }: CommentView) => JSON.stringify(words?.content)

test('an article without comments has one empty page', async () => {
  const { id } = await aStory()
  expect(await conversationPage(id, READER, 1)).toEqual({ threads: [], picks: [], count: 0, page: 1, pages: 1 })
})

describe('a long conversation', () => {
  let article: Article
  let roots: Comment[]

  beforeAll(async () => {
    article = await aStory()
    const replies = Array.from({ length: 2 * THREADS_PER_PAGE + 3 }, () => 0)
    roots = (await manyThreads(article.id, (await aMember()).id, replies)).toReversed()
  })

  test('is told in pages of fifty threads, the newest first', async () => {
    const pages = [
      await conversationPage(article.id, READER, 1),
      await conversationPage(article.id, READER, 2),
      await conversationPage(article.id, READER, 3),
    ]
    expect(pages.map(({ threads }) => threads.length)).toEqual([50, 50, 3])
    expect(pages.flatMap((page) => ids(shown(page)))).toEqual(ids(roots))
    for (const [i, { page, pages: all, count }] of pages.entries())
      expect({ page, all, count }).toEqual({ page: i + 1, all: 3, count: 103 })
  })

  test('has nothing beyond its last page', async () => {
    expect(await conversationPage(article.id, READER, 4)).toEqual({ threads: [], picks: [], count: 103, page: 4, pages: 3 })
  })
})

test('who has commented on an article has words on its pages, whatever became of them, and nobody else', async () => {
  const [moderator, author, other] = [await aMember('moderator'), await aMember(), await aMember()]
  const [here, elsewhere] = [await aStory(), await aStory()]
  const pages = new Set(['site', tag.article(here.id), tag.conversation(here.id)])
  expect(await hasWordsOn(author.id, pages)).toBe(false)
  const { publicId: id } = await post(author, here, { comment: 'Spoken.' })
  await decideNow(moderator, id, 'reject', 'abuse')
  expect(await hasWordsOn(author.id, pages)).toBe(true)
  expect(await hasWordsOn(other.id, pages)).toBe(false)
  expect(await hasWordsOn(author.id, new Set([tag.conversation(elsewhere.id), tag.commentCount(here.id)]))).toBe(false)
})

test('a page holds two hundred comments at most, and says how many replies are left', async () => {
  const { id } = await aStory()
  await manyThreads(id, (await aMember()).id, [...Array.from({ length: 38 }, () => 0), 5, 170])
  const page = await conversationPage(id, READER, 1)
  expect(shown(page)).toHaveLength(COMMENTS_PER_PAGE)
  expect(page.threads.map(({ comments, more }) => [comments.length, more]).slice(0, 3)).toEqual([
    [161, 10],
    [1, 5],
    [1, 0],
  ])
  const [first] = page.threads
  const whole = await threadOf(id, READER, first?.comments[0]?.publicId ?? '')
  expect(whole).toMatchObject({ more: 0, comments: { length: 171 } })
})

describe('who sees what', () => {
  let moderator: Member
  let author: Member
  let other: Member
  let article: Article

  beforeAll(async () => {
    moderator = await aMember('moderator')
    author = await aRegular(moderator)
    other = await aMember()
    article = await aStory()
  })

  /** How a conversation with one comment of the author's, answered or not, looks to somebody. */
  async function looking(
    viewer: Member | null,
    { answered, action, reason }: { answered: boolean; action: 'hold' | 'reject' | 'withdraw'; reason?: string },
  ) {
    article = await aStory()
    const { publicId: id } = await post(author, article, { comment: 'Spoken.' })
    if (answered) await post(moderator, article, { comment: 'Answered.', parent: id })
    await decideNow(action === 'withdraw' ? author : moderator, id, action, reason)
    return shown(await conversationPage(article.id, viewer?.id ?? READER, 1))
  }

  const GONE = [
    { action: 'hold', reason: undefined, state: 'held' },
    { action: 'reject', reason: 'abuse', state: 'rejected' },
    { action: 'withdraw', reason: undefined, state: 'withdrawn' },
  ] as const

  test.each(GONE)('after $action nothing is left where nobody had answered', async ({ action, reason }) => {
    for (const viewer of [null, other, moderator])
      expect(await looking(viewer, { answered: false, action, ...(reason && { reason }) })).toEqual([])
  })

  test.each(GONE)('after $action a tombstone stands above the answers', async ({ action, reason, state }) => {
    for (const viewer of [null, other, moderator]) {
      const [tombstone, answer] = await looking(viewer, { answered: true, action, ...(reason && { reason }) })
      expect(tombstone).toMatchObject({ state, author: null, words: null, isMine: false, reason: reason ?? null })
      expect(answer).toMatchObject({ state: 'published', author: { isStaff: true }, depth: 1 })
      expect(answer && textOf(answer)).toContain('Answered.')
    }
  })

  test.each(GONE)('after $action the author still sees their words, and why', async ({ action, reason, state }) => {
    for (const answered of [false, true]) {
      const [own] = await looking(author, { answered, action, ...(reason && { reason }) })
      expect(own).toMatchObject({ state, isMine: true, author: { name: author.displayName }, reason: reason ?? null })
      expect(own && textOf(own)).toContain('Spoken.')
    }
  })

  test('what waits counts for nobody, and is there for its author alone', async () => {
    const story = await aStory()
    const { publicId: id } = await post(other, story, { comment: 'Hello?' })
    expect(await conversationPage(story.id, READER, 1)).toMatchObject({ threads: [], count: 0, pages: 1 })
    const own = await conversationPage(story.id, other.id, 1)
    expect(own).toMatchObject({ count: 0, threads: [{ more: 0, comments: [{ publicId: id, state: 'held', isMine: true }] }] })
  })

  test('a reply that waits is seen by its author in its place, and no tombstone tells the others of it', async () => {
    const story = await aStory()
    const { publicId: root } = await post(author, story)
    const { publicId: reply } = await post(other, story, { parent: root })
    expect(ids(shown(await conversationPage(story.id, READER, 1)))).toEqual([root])
    expect(ids(shown(await conversationPage(story.id, other.id, 1)))).toEqual([root, reply])
    await decideNow(moderator, root, 'reject', 'abuse')
    expect(shown(await conversationPage(story.id, READER, 1))).toEqual([])
  })

  test('a tombstone names the rule of the last rejection, and no other decision’s', async () => {
    const story = await aStory()
    const { publicId: root } = await post(author, story)
    await post(moderator, story, { parent: root })
    for (const reason of ['spam', 'off-topic'] as const) {
      await decideNow(moderator, root, 'reject', reason)
      await decideNow(moderator, root, 'approve', 'abuse')
    }
    await decideNow(moderator, root, 'reject', 'misleading')
    const [tombstone] = shown(await conversationPage(story.id, READER, 1))
    expect(tombstone?.reason).toBe('misleading')
  })

  test('what was erased shows its words to nobody', async () => {
    const story = await aStory()
    const root = await comment({ articleId: story.id, authorId: author.id, state: 'erased' })
    await comment({ parent: root, authorId: other.id })
    const [tombstone] = shown(await conversationPage(story.id, author.id, 1))
    expect(tombstone).toMatchObject({ author: null, words: null })
  })

  test('the article’s author and staff are marked', async () => {
    const writer = await aMember('writer')
    const story = await write(async (tx) => anArticle(tx, { authors: [await aPerson(tx, { userId: writer.id }), await aPerson(tx)] }))
    for (const somebody of [author, moderator, writer]) await post(somebody, story)
    const marks = shown(await conversationPage(story.id, READER, 1)).map((c) => c.author)
    expect(marks).toEqual([
      { name: writer.displayName, isStaff: true, isArticleAuthor: true },
      { name: moderator.displayName, isStaff: true, isArticleAuthor: false },
      { name: author.displayName, isStaff: false, isArticleAuthor: false },
    ])
  })

  test('a comment from elsewhere has the name that it came with', async () => {
    const story = await aStory()
    await comment({ articleId: story.id, authorId: null, authorName: 'An old reader' })
    const [only] = shown(await conversationPage(story.id, READER, 1))
    expect(only).toMatchObject({ author: { name: 'An old reader', isStaff: false, isArticleAuthor: false }, isMine: false })
  })
})

describe('on the last level', () => {
  const CHAIN = [null, 0, 1, 2, 3, 4, 5, 6]

  test('a reply says whom it answers, since nothing else does', async () => {
    const [{ id }, member] = [await aStory(), await aMember()]
    const chain = await converse(id, member.id, CHAIN)
    const views = shown(await conversationPage(id, READER, 1))
    expect(views.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 5, 5])
    expect(views.map(({ inReplyTo }) => inReplyTo?.publicId ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      chain[4]?.publicId,
      chain[5]?.publicId,
      chain[6]?.publicId,
    ])
    expect(views.at(-1)?.inReplyTo?.name).toBe(member.displayName)
  })

  test('a tombstone still stands for what was answered, and no name is told', async () => {
    const { id } = await aStory()
    await converse(id, (await aMember()).id, CHAIN, (i) => (i === 6 ? 'rejected' : 'published'))
    const views = shown(await conversationPage(id, READER, 1))
    expect(views.map(({ state }) => state)).toEqual([...Array.from({ length: 6 }, () => 'published'), 'rejected', 'published'])
    expect(views.at(-1)?.inReplyTo).toBeNull()
  })
})

describe('a thread’s own page', () => {
  test('is the whole thread, whichever of its comments is asked for', async () => {
    const { id } = await aStory()
    const all = await converse(id, (await aMember()).id, [null, 0, 1, 0, null, 4])
    const [first, reply, deep, second] = all
    for (const asked of [first, reply, deep, second]) {
      expect(ids((await threadOf(id, READER, asked?.publicId ?? ''))?.comments ?? [])).toEqual(
        ids([first, reply, deep, second].filter((c) => c !== undefined)),
      )
    }
  })

  test('is not there for a comment that is not, or is another article’s, or cannot be seen', async () => {
    const [one, other] = [await aStory(), await aStory()]
    const member = await aMember()
    const [root] = await converse(one.id, member.id, [null])
    const [held] = await converse(one.id, member.id, [null], () => 'held')
    expect(await threadOf(one.id, READER, publicId())).toBeNull()
    expect(await threadOf(other.id, READER, root?.publicId ?? '')).toBeNull()
    expect(await threadOf(one.id, READER, held?.publicId ?? '')).toBeNull()
    expect(await threadOf(one.id, member.id, held?.publicId ?? '')).toMatchObject({ comments: [{ isMine: true, state: 'held' }] })
  })
})

test('a page notes what it depends on', async () => {
  const { id } = await aStory()
  for (const work of [() => conversationPage(id, READER, 1), () => threadOf(id, READER, publicId())]) {
    const { recorded } = await recording<unknown>(work)
    expect(recorded.tags).toContain(`conversation:${String(id)}`)
    expect(recorded.validUntil).toBe(Infinity)
  }
})

test('whatever the states, the published and one’s own are there in reading order, and tombstones only above what is published', async () => {
  const author = await aMember()
  const other = await aMember()
  const someone = fc.record({
    parent: fc.option(fc.nat(14)),
    state: fc.constantFrom(...COMMENT_STATES, 'published', 'published'),
    isMine: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 15 }), async (given) => {
      const { id } = await aStory()
      const rows = await write(async (tx) => {
        const made: Comment[] = []
        for (const { parent, state, isMine } of given) {
          const above = parent === null ? null : (made[parent] ?? null)
          made.push(await aComment(tx, { articleId: id, authorId: (isMine ? author : other).id, parent: above, state }))
        }
        return made
      })
      const isBelow = (row: Comment, above: Comment) => row.path.startsWith(`${above.path}.`) || row.parentId === above.id
      const isMine = (row: Comment) => row.authorId === author.id && row.state !== 'erased'
      const isAnswered = (row: Comment) => rows.some((r) => r.state === 'published' && isBelow(r, row))
      const visible = rows.filter((row) => row.state === 'published' || isMine(row) || isAnswered(row))
      // A thread whose first comment nobody may see is not told.
      const told = visible.filter((row) => row.rootId === 0 || visible.some((r) => r.id === row.rootId))
      const byThread = told.filter((r) => r.rootId === 0).toSorted((a, b) => (a.path < b.path ? 1 : -1))
      const expected = byThread.flatMap((root) =>
        told.filter((r) => r === root || r.rootId === root.id).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      )
      const page = await conversationPage(id, author.id, 1)
      expect(ids(shown(page))).toEqual(ids(expected))
      const spoken = expected.filter((row) => row.state === 'published' || isMine(row))
      expect(ids(shown(page).filter(({ words }) => words !== null))).toEqual(ids(spoken))
      expect(page.count).toBe(rows.filter(({ state }) => state === 'published').length)
    }),
    { numRuns: 15 },
  )
})
