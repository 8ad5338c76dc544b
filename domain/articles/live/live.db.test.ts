import { beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { liveBlocks } from '#db/schema/live.ts'
import { aPerson, aSection, aSite, type Person } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, type Actor, type Member } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { storyDesk } from '#domain/articles/edit/story-desk.ts'
import { liveDesk, liveLines } from '#domain/articles/live/live-desk.ts'
import { BLOCKS_ON_PAGE, findBlock, findLiveBlock, findLiveNow, findLivePage } from '#domain/articles/live/queries.ts'
import { blockInput, type BlockInput } from '#domain/articles/live/schema.ts'
import { addBlock, changeBlock, removeBlock } from '#domain/articles/live/write-block.ts'
import { listNewest } from '#domain/articles/cards/queries.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { saveArticle } from '#domain/articles/save-article.ts'
import { unpublishArticle } from '#domain/articles/unpublish-article.ts'
import type { Change } from '#domain/changes.ts'
import { onChanges } from '#domain/commit/commit.ts'
import { indexSome } from '#domain/search/index-waiting.ts'
import { search } from '#domain/search/search.ts'
import { readSearch } from '#domain/search/read-search.ts'
import { aMember } from '#domain/testing/members.ts'
import { aDraft, aPublished, done, formOf, storyRow } from '#domain/testing/newsroom.ts'
import { eq } from 'drizzle-orm'
import { shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'
import { publicId } from '#lib/ids.ts'

useTestDatabase()

const MINUTE = 60_000
let editor: Member
/** Signs stories as `reporter`, and one who signs none. */
let reporter: Member
let stranger: Member
let person: Person
let heard: Change[] = []
onChanges((changes) => heard.push(...changes))

beforeAll(async () => {
  editor = await aMember('editor')
  reporter = await aMember('writer')
  stranger = await aMember('writer')
  await write(async (tx) => {
    await aSite(tx, { timeZone: 'Europe/London' })
    await aSection(tx, { slug: 'news', name: 'News' })
    person = await aPerson(tx, { slug: 'reporter', name: 'Rae Porter', userId: reporter.id })
    await aPerson(tx, { slug: 'other', name: 'Other Name' })
  })
})
beforeEach(() => {
  heard = []
})
afterEach(() => {
  shiftClock(0)
})

let count = 0
/** A live story that is out, signed by the reporter. */
const aLive = (given: Record<string, string> = {}) =>
  aPublished(editor, { section: 'news', headline: `Live ${String(++count)}`, author1: 'reporter', live: 'live', ...given })

const form = (article: string, given: Partial<Record<keyof BlockInput, string | number>> = {}): BlockInput =>
  blockInput.parse({ article, key: publicId(), words: 'Something happened.', ...given })

const add = async (actor: Actor, article: string, given: Parameters<typeof form>[1] = {}) =>
  done(await addBlock({ actor }, form(article, given))).block

const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const view = async (id: string) => {
  const { slug } = await storyRow(id)
  return findArticle('news', slug)
}
const blocksOf = async (id: string) => (await view(id))?.live?.blocks ?? []

describe('an update', () => {
  test('shows with its words, its name and the time of now, and every page with the story hears of it', async () => {
    const id = await aLive()
    heard = []
    const block = await add(reporter, id, { words: 'The *gate* is shut.', headline: 'Gate' })
    const [shown] = await blocksOf(id)
    expect(shown).toMatchObject({ publicId: block, headline: 'Gate', isKey: false, updatedAt: null, authors: [{ slug: 'reporter' }] })
    expect(shown?.body.content).toMatchObject([{ type: 'paragraph' }])
    expect(heard).toEqual([{ kind: 'live-block-changed', articleId: (await storyRow(id)).id, block, deed: 'added' }])
  })

  test('counts as a change of the story, whose version and form stay as they are', async () => {
    const id = await aLive()
    const open = await formOf(id, { standfirst: 'Typed meanwhile.' })
    shiftClock(10 * MINUTE)
    await add(editor, id)
    const { updatedAt, version } = await storyRow(id)
    expect([updatedAt?.getTime() ?? 0, version]).toEqual([expect.any(Number), open.version])
    expect((await view(id))?.updatedAt).toEqual(updatedAt)
    done(await saveArticle({ actor: editor }, open))
    expect((await view(id))?.standfirst).toBe('Typed meanwhile.')
  })

  test('is there once, however often its form is sent; other words under its key are an update of their own', async () => {
    const id = await aLive()
    const same = form(id, { words: 'Once.' })
    const [first, second] = await Promise.all([addBlock({ actor: editor }, same), addBlock({ actor: editor }, same)])
    expect([first.ok, second.ok, (await blocksOf(id)).length]).toEqual([true, true, 1])
    done(await addBlock({ actor: editor }, { ...same, words: 'Twice.' }))
    expect(await blocksOf(id)).toHaveLength(2)
  })

  test('stands by its time, not by when it was written', async () => {
    shiftClock(Date.parse('2027-07-01T12:00:00Z') - Date.now())
    const id = await aLive()
    await add(editor, id, { words: 'At one, summer time.', at: '2027-07-01T13:00' })
    await add(editor, id, { words: 'At eleven.', at: '2027-07-01T11:00' })
    await add(editor, id, { words: 'At noon.', at: '2027-07-01T12:00' })
    const times = (await blocksOf(id)).map((block) => block.at.toISOString().slice(11, 16))
    expect(times).toEqual(['12:00', '11:00', '10:00'])
  })

  test.each([
    ['no words', { words: '  ' }, null],
    ['words that cannot be read', { words: ':::broken{}' }, { words: expect.any(String) as string }],
    ['a time that has not come', { at: '2099-01-01T10:00' }, { at: 'time-ahead' }],
    ['no time at all', { at: 'soon' }, { at: 'time-unreadable' }],
    ['a key event without a headline', { isKey: 'on' }, { headline: 'key-headline' }],
    ['somebody who is not there', { author: 'nobody' }, { author: 'author-gone' }],
  ])('with %s is refused', async (_what, given, fields) => {
    const id = await aLive()
    if (!fields) return expect(() => form(id, given)).toThrow('required')
    expect(await addBlock({ actor: editor }, form(id, given))).toMatchObject(refused('invalid', { fields }))
    expect(await blocksOf(id)).toEqual([])
  })

  test('is rewritten, says since when, and keeps its time to the second', async () => {
    const id = await aLive()
    const block = await add(editor, id, { words: 'Three boats.' })
    const before = await findBlock(block)
    const desk = await deskOf(editor, id, block)
    shiftClock(3 * MINUTE)
    done(await changeBlock({ actor: editor }, form(id, { ...desk?.form.fields, block, version: 0, words: 'Four boats.' })))
    const [after] = await blocksOf(id)
    expect(after).toMatchObject({ at: before?.at, updatedAt: expect.any(Date) as Date })
    expect(heard.at(-1)).toMatchObject({ deed: 'changed', block })
  })

  test('that a colleague changed is not overwritten: both texts are there, and the second goes over the first', async () => {
    const id = await aLive()
    const block = await add(editor, id, { words: 'Old.' })
    done(await changeBlock({ actor: editor }, form(id, { block, version: 0, words: 'Theirs.' })))
    const mine = form(id, { block, version: 0, words: 'Mine.' })
    const conflict = await changeBlock({ actor: editor }, mine)
    expect(conflict).toMatchObject(refused('block-conflict', { values: { version: 1, 'theirs.words': 'Theirs.' } }))
    expect(await removeBlock({ actor: editor }, { article: id, block, version: 0 })).toMatchObject(refused('block-conflict'))
    done(await changeBlock({ actor: editor }, { ...mine, version: 1 }))
    const rivals = ['A.', 'B.', 'C.'].map((words) => changeBlock({ actor: editor }, { ...mine, version: 2, words }))
    expect((await Promise.all(rivals)).filter((each) => each.ok)).toHaveLength(1)
  })

  test('that is taken out is gone, its words with it; whoever was changing it keeps theirs', async () => {
    const id = await aLive()
    const block = await add(editor, id, { words: 'Not true.' })
    done(await removeBlock({ actor: editor }, { article: id, block, version: 0 }))
    expect([await blocksOf(id), await read().select().from(liveBlocks).where(eq(liveBlocks.publicId, block))]).toEqual([[], []])
    expect(heard.at(-1)).toMatchObject({ deed: 'removed' })
    expect(await changeBlock({ actor: editor }, form(id, { block, version: 0 }))).toEqual(refused('gone'))
  })

  test('is found by its words as long as it stands', async () => {
    const id = await aLive()
    const block = await add(editor, id, { words: 'A zeppelin over the harbour.' })
    const found = async () => {
      while ((await indexSome()) > 0);
      const result = await search(readSearch({ q: 'zeppelin' }), 'Europe/London')
      return JSON.stringify(result)
    }
    expect(await found()).toContain((await storyRow(id)).headline)
    done(await removeBlock({ actor: editor }, { article: id, block, version: 0 }))
    expect(await found()).not.toContain((await storyRow(id)).headline)
  })
})

async function deskOf(actor: Member, id: string, block = '') {
  const allowed = permit(actor, 'articles.read', { id: 0 })
  return allowed.ok ? liveDesk(allowed.value, id, { block, page: 1, timeZone: 'Europe/London' }) : null
}

describe('who may', () => {
  test('nobody else learns that there is such a story', async () => {
    const id = await aLive()
    const block = await add(editor, id)
    heard = []
    for (const actor of [await aMember(), await aMember('moderator'), stranger]) {
      expect(await addBlock({ actor }, form(id))).toEqual(refused('gone'))
      expect(await changeBlock({ actor }, form(id, { block, version: 0 }))).toEqual(refused('gone'))
      expect(await removeBlock({ actor }, { article: id, block, version: 0 })).toEqual(refused('gone'))
    }
    expect(await addBlock({ actor: guest }, form(id))).toEqual(refused('not-signed-in'))
    expect(heard).toEqual([])
  })

  test('a reporter adds to a live story that they sign, in their own name, and changes what is their own', async () => {
    const id = await aLive()
    const theirs = await add(editor, id, { author: 'other' })
    const own = await add(reporter, id)
    expect(await findBlock(own)).toMatchObject({ personId: person.id })
    expect(await addBlock({ actor: reporter }, form(id, { author: 'other' }))).toMatchObject(
      refused('invalid', { fields: { author: 'author-gone' } }),
    )
    done(await changeBlock({ actor: reporter }, form(id, { block: own, version: 0, words: 'Put right.' })))
    expect(await changeBlock({ actor: reporter }, form(id, { block: theirs, version: 0 }))).toEqual(refused('not-allowed'))
    expect(await removeBlock({ actor: reporter }, { article: id, block: theirs, version: 0 })).toEqual(refused('not-allowed'))
    done(await removeBlock({ actor: reporter }, { article: id, block: own, version: 1 }))
    const desk = await deskOf(reporter, id)
    expect(desk).toMatchObject({ canAdd: true, signers: { canChoose: false, people: [{ slug: 'reporter' }] } })
    expect(desk?.blocks.map((each) => each.canChange)).toEqual([false])
  })

  test('a reporter finds it, sees its form and cannot change it; once it has ended they add nothing', async () => {
    const id = await aLive()
    const allowed = permit(reporter, 'articles.read', { id: 0 })
    if (!allowed.ok) throw new Error('a writer may look')
    expect((await liveLines(allowed.value)).map((line) => line.publicId)).toContain(id)
    expect(await storyDesk(allowed.value, id, 'UTC')).toMatchObject({ isEditable: false })
    done(await saveArticle({ actor: editor }, await formOf(id, { live: 'ended' })))
    expect(await addBlock({ actor: reporter }, form(id))).toEqual(refused('not-allowed'))
    expect((await liveLines(allowed.value)).map((line) => line.publicId)).not.toContain(id)
    const elsewhere = permit(stranger, 'articles.read', { id: 0 })
    expect(elsewhere.ok && (await liveLines(elsewhere.value))).toEqual([])
  })

  test('a draft is written live by whose it is, and no page hears of it', async () => {
    const id = await aDraft(stranger, { section: 'news', headline: 'A live draft', live: 'live', author1: 'reporter' })
    heard = []
    await add(stranger, id, { author: 'other' })
    expect([heard, (await storyRow(id)).updatedAt]).toEqual([[], null])
    expect(await addBlock({ actor: reporter }, form(id))).toEqual(refused('gone'))
  })

  test('nobody adds to a story that is not live, or to an update of another story', async () => {
    const [one, other] = [await aLive(), await aLive()]
    const block = await add(editor, other)
    expect(await changeBlock({ actor: editor }, form(one, { block, version: 0 }))).toEqual(refused('gone'))
    done(await saveArticle({ actor: editor }, await formOf(one, { live: 'no' })))
    expect(await addBlock({ actor: editor }, form(one))).toEqual(refused('not-live'))
  })
})

describe('a live story', () => {
  test('says so on its cards, ends, says when, and goes on', async () => {
    const id = await aLive()
    const isLive = async () => (await listNewest(50)).find((card) => card.publicId === id)?.isLive
    expect([await isLive(), (await view(id))?.live]).toEqual([true, { state: 'live', endedAt: null, blocks: [] }])
    await add(editor, id)
    done(await saveArticle({ actor: editor }, await formOf(id, { live: 'ended' })))
    const ended = (await view(id))?.live
    expect([await isLive(), ended?.state, ended?.endedAt]).toEqual([false, 'ended', expect.any(Date)])
    shiftClock(MINUTE)
    done(await saveArticle({ actor: editor }, await formOf(id, { standfirst: 'Summed up.' })))
    expect((await view(id))?.live?.endedAt).toEqual(ended?.endedAt)
    done(await saveArticle({ actor: editor }, await formOf(id, { live: 'live' })))
    expect((await view(id))?.live).toMatchObject({ state: 'live', endedAt: null, blocks: [{}] })
  })

  test('is in pages of 50, each update at home on one, key events on all', async () => {
    const id = await aLive()
    const { id: articleId } = await storyRow(id)
    const first = Date.parse('2027-01-01T00:00:00Z')
    const rows = Array.from({ length: BLOCKS_ON_PAGE + 2 }, (_, n) => ({
      ...{ publicId: publicId(), articleId, at: new Date(first + n * MINUTE), createdAt: new Date(first) },
      ...{ headline: `Number ${String(n)}`, isKey: n === 0 || n === 40, body: { version: 1, content: [] } },
    }))
    await write((tx) => tx.insert(liveBlocks).values(rows))
    const live = (await view(id))?.live
    if (!live) throw new Error('the story is live')
    const [one, two] = [await findLivePage(articleId, live, 1), await findLivePage(articleId, live, 2)]
    expect(one?.blocks).toHaveLength(BLOCKS_ON_PAGE)
    expect(two).toMatchObject({ blocks: [{ headline: 'Number 1' }, { headline: 'Number 0' }], pages: 2 })
    const keys = [
      { headline: 'Number 40', page: 1 },
      { headline: 'Number 0', page: 2 },
    ]
    expect([one, two]).toMatchObject([{ keyEvents: keys }, { keyEvents: keys }])
    const [oldest, newest] = [rows[0], rows.at(-1)]
    expect(one).toMatchObject({ beganAt: oldest?.at, lastAt: newest?.at, revision: (await findLiveNow(id))?.revision })
    expect(await findLivePage(articleId, live, 3)).toBeNull()
    expect(await findLiveBlock(articleId, String(oldest?.publicId))).toMatchObject({ page: 2, block: { headline: 'Number 0' } })
    expect(await findLiveBlock(articleId + 1, String(oldest?.publicId))).toBeNull()
  })

  test('has another revision after each change, and the same again never', async () => {
    const id = await aLive()
    const seen = new Set<string>()
    const look = async () => seen.add((await findLiveNow(id))?.revision ?? '')
    await look()
    const block = await add(editor, id)
    await look()
    done(await changeBlock({ actor: editor }, form(id, { block, version: 0, words: 'Other words.' })))
    await look()
    await add(editor, id)
    await look()
    done(await saveArticle({ actor: editor }, await formOf(id, { live: 'ended' })))
    await look()
    expect([seen.size, seen.has('')]).toEqual([5, false])
  })

  test('is followed by nobody before its time, or once it is taken down', async () => {
    shiftClock(Date.parse('2027-07-01T10:00:00Z') - Date.now())
    const id = await aLive({ publishAt: '2027-07-01T12:30' })
    await add(editor, id)
    expect([await view(id), await findLiveNow(id), (await storyRow(id)).updatedAt]).toEqual([null, null, null])
    shiftClock(Date.parse('2027-07-01T11:31:00Z') - Date.now())
    expect((await findLiveNow(id))?.marks).toHaveLength(1)
    done(await unpublishArticle({ actor: editor }, await formOf(id)))
    expect([await view(id), await findLiveNow(id)]).toEqual([null, null])
    expect(await findLiveNow('0000000000000000')).toBeNull()
  })

  test('is made anew when somebody who signs an update changes their name', async () => {
    const id = await aLive({ author1: '' })
    await add(editor, id, { author: 'other' })
    const { recorded } = await recording(() => blocksOf(id))
    expect([...recorded.tags]).toContain('person:other')
  })
})
