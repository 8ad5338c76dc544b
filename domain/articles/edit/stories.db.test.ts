import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { articleDrafts, articles, articleTags, bylines, corrections, oldAddresses, tags } from '#db/schema/articles.ts'
import { aPerson, aSection, aSite } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { guest, system, type Member } from '#domain/access/actor.ts'
import { findMoved } from '#domain/articles/addresses/queries.ts'
import { autosaveDraft } from '#domain/articles/autosave-draft.ts'
import { correctArticle } from '#domain/articles/correct-article.ts'
import { createArticle } from '#domain/articles/create-article.ts'
import { discardDraft } from '#domain/articles/discard-draft.ts'
import { storyDesk } from '#domain/articles/edit/story-desk.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { publishArticle } from '#domain/articles/publish-article.ts'
import { saveArticle } from '#domain/articles/save-article.ts'
import { autosaveInput } from '#domain/articles/schema.ts'
import { unpublishArticle } from '#domain/articles/unpublish-article.ts'
import { permit } from '#domain/access/permit.ts'
import type { Change } from '#domain/changes.ts'
import { onChanges } from '#domain/commit/commit.ts'
import { aMember } from '#domain/testing/members.ts'
import { aDraft, aPublished, done, formOf, setStory, storyForm, storyRow } from '#domain/testing/newsroom.ts'
import { shiftClock } from '#lib/clock.ts'

useTestDatabase()

const HOUR = 3_600_000
let writer: Member
let editor: Member
let heard: Change[] = []
onChanges((changes) => heard.push(...changes))

beforeAll(async () => {
  await write(async (tx) => {
    await aSite(tx, { timeZone: 'Europe/London' })
    for (const slug of ['news', 'sport']) await aSection(tx, { slug, name: slug })
    for (const slug of ['ada', 'bo', 'cy']) await aPerson(tx, { slug, name: slug.toUpperCase() })
  })
  writer = await aMember('writer')
  editor = await aMember('editor')
})
beforeEach(() => {
  heard = []
})
afterEach(() => {
  shiftClock(0)
})

const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const everything = async () =>
  JSON.stringify(
    await Promise.all([articles, bylines, articleTags, tags, corrections, oldAddresses, articleDrafts].map((t) => read().select().from(t))),
  )

/** Runs a command that must be refused, and expects that nothing changed. */
async function refusalOf(command: () => Promise<unknown>) {
  const before = await everything()
  const result = await command()
  expect([await everything(), heard]).toEqual([before, []])
  return result
}

describe('a new story', () => {
  test('is a draft of whoever began it, with its byline and tags in order, and no page hears of it', async () => {
    const id = await aDraft(writer, {
      section: 'news',
      headline: 'The Vote',
      author1: 'bo',
      author2: 'ada',
      tags: 'Harbour, Ferry,harbour',
    })
    expect(await storyRow(id)).toMatchObject({ state: 'draft', slug: 'the-vote', ownerId: writer.id, version: 0, publishAt: null })
    expect(await formOf(id)).toMatchObject({ author1: 'bo', author2: 'ada', author3: '', tags: 'Harbour, Ferry', slug: '' })
    expect(heard).toEqual([])
  })

  test.each([
    ['no headline but spaces', { headline: '   ' }, null],
    ['a section that is not there', { section: 'weather' }, { section: 'section-gone' }],
    ['somebody who is not there', { author2: 'nobody' }, { author1: 'author-gone' }],
    ['a body that cannot be read', { body: ':::broken{}' }, { body: expect.any(String) as string }],
    ['a time that the clocks skip', { publishAt: '2027-03-28T01:30' }, { publishAt: 'time-gap' }],
    ['no time at all', { publishAt: 'soon' }, { publishAt: 'time-unreadable' }],
    ['a picture elsewhere', { pictureSrc: 'https://example.org/a.jpg', pictureAlt: 'A' }, { pictureSrc: 'picture-address' }],
    ['a picture that is not there', { pictureSrc: '/media/no-such.webp', pictureAlt: 'A' }, { pictureSrc: 'picture-missing' }],
    ['a page of the paper', { kind: 'page' }, { section: 'page-stays' }],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, i) => `t${String(i)}`).join() }, { tags: 'tags-too-many' }],
  ])('with %s is refused', async (_what, given, fields) => {
    if (!fields) return expect(() => storyForm(given)).toThrow('required')
    expect(await refusalOf(() => createArticle({ actor: writer }, storyForm({ section: 'news', ...given })))).toMatchObject(
      refused('invalid', { fields }),
    )
  })

  test('begins with a number behind its slug where that is taken, reserved, or leads elsewhere', async () => {
    const slugOf = async (given: object) => (await storyRow(await aDraft(editor, { section: 'sport', headline: 'Twice', ...given }))).slug
    expect([await slugOf({}), await slugOf({}), await slugOf({ slug: 'Twice!' })]).toEqual(['twice', 'twice-2', 'twice-3'])
    expect(await slugOf({ section: 'news' })).toBe('twice')
    expect(await slugOf({ headline: 'Comments' })).toBe('comments-2')
    expect(await slugOf({ headline: 'Новости' })).toMatch(/^[0-9a-z]{8}$/)
  })
})

describe('who may', () => {
  test('nobody but a writer begins a story', async () => {
    for (const actor of [guest, system])
      expect(await refusalOf(() => createArticle({ actor }, storyForm({ section: 'news' })))).toEqual(refused('not-signed-in'))
    for (const actor of [await aMember(), await aMember('moderator')])
      expect(await refusalOf(() => createArticle({ actor }, storyForm({ section: 'news' })))).toEqual(refused('not-allowed'))
  })

  test('to everybody else a story is not there: to save, publish, take down, correct, type into', async () => {
    const id = await aDraft(editor, { section: 'news' })
    const input = await formOf(id, { headline: 'Changed', correctionText: 'Wrong.' })
    heard = []
    for (const actor of [await aMember(), await aMember('moderator'), writer, await aMember('writer', 'moderator')]) {
      for (const command of [saveArticle, publishArticle, unpublishArticle, correctArticle])
        expect(await refusalOf(() => command({ actor }, input))).toEqual(refused('gone'))
      expect(await refusalOf(() => autosaveDraft({ actor }, { ...input, version: 0 }))).toEqual(refused('gone'))
    }
    for (const command of [saveArticle, publishArticle, unpublishArticle, correctArticle])
      expect(await refusalOf(() => command({ actor: guest }, input))).toEqual(refused('not-signed-in'))
  })

  test('a writer saves their own draft, does not publish it, and touches it no more once it is published', async () => {
    const id = await aDraft(writer, { section: 'news', headline: 'Mine' })
    done(await saveArticle({ actor: writer }, await formOf(id, { standfirst: 'More.' })))
    const form = await formOf(id)
    expect(await refusalOf(() => publishArticle({ actor: writer }, form))).toEqual(refused('not-allowed'))
    done(await publishArticle({ actor: editor }, form))
    heard = []
    const published = await formOf(id)
    for (const command of [saveArticle, publishArticle, unpublishArticle, correctArticle])
      expect(await refusalOf(() => command({ actor: writer }, published))).toEqual(refused('not-allowed'))
    const reader = permit(writer, 'articles.read', { id: 0 })
    if (!reader.ok) throw new Error('a writer may look')
    expect(await storyDesk(reader.value, id, 'UTC')).toMatchObject({ isEditable: false, standing: 'published' })
    expect(await storyDesk(reader.value, await aDraft(editor, { section: 'news' }), 'UTC')).toBeNull()
  })
})

describe('two at once', () => {
  test('the second save is refused with both texts, and goes over the first with its version', async () => {
    const id = await aDraft(editor, { section: 'news', headline: 'Before', body: 'One.', author1: 'ada' })
    const [mine, theirs] = [
      await formOf(id, { headline: 'Mine', body: 'One.\r\n' }),
      await formOf(id, { headline: 'Theirs', author1: 'bo', author2: 'ada' }),
    ]
    done(await saveArticle({ actor: writer.id ? editor : editor }, theirs))
    const conflict = await refusalOf(() => saveArticle({ actor: editor }, mine))
    const values = { version: 1, state: 'draft', 'theirs.headline': 'Theirs', 'theirs.author1': 'BO, ADA' }
    expect(conflict).toEqual(refused('story-conflict', { values }))
    done(await saveArticle({ actor: editor }, { ...mine, version: 1 }))
    expect(await formOf(id)).toMatchObject({ headline: 'Mine', author1: 'ada', author2: '', version: 2 })
  })

  test('of saves at the same moment one wins', async () => {
    const id = await aDraft(editor, { section: 'news', headline: 'Raced' })
    const forms = await Promise.all(['A', 'B', 'C', 'D'].map((standfirst) => formOf(id, { standfirst })))
    const results = await Promise.all(forms.map((form) => saveArticle({ actor: editor }, form)))
    expect(results.filter((r) => r.ok)).toHaveLength(1)
    expect(results.filter((r) => !r.ok).map((r) => r.error.code)).toEqual(Array(3).fill('story-conflict'))
    expect((await storyRow(id)).version).toBe(1)
  })

  test('stories begun at the same moment under one headline get an address each', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => aDraft(editor, { section: 'news', headline: 'At once' })))
    const slugs = await Promise.all(ids.map(async (id) => (await storyRow(id)).slug))
    expect(new Set(slugs).size).toBe(4)
  })
})

describe('publishing', () => {
  test('now: readers find it, and every page that may show it hears of it', async () => {
    const id = await aDraft(writer, { section: 'news', headline: 'Out Now', author1: 'ada', tags: 'Ferry' })
    const saved = done(await publishArticle({ actor: editor }, await formOf(id)))
    expect(saved).toMatchObject({ href: '/news/out-now', isScheduled: false })
    expect(await findArticle('news', 'out-now')).toMatchObject({ headline: 'Out Now', updatedAt: null })
    const place = { address: 'news/out-now', section: 'news', people: ['ada'], tags: ['ferry'] }
    expect(heard).toEqual([{ kind: 'article-changed', articleId: (await storyRow(id)).id, ...place, was: place }])
  })

  test('later: nobody finds it before its time on the paper’s clock', async () => {
    shiftClock(Date.parse('2027-07-01T10:00:00Z') - Date.now())
    const id = await aDraft(editor, { section: 'news', headline: 'Embargoed' })
    const saved = done(await publishArticle({ actor: editor }, await formOf(id, { publishAt: '2027-07-01T12:30' })))
    expect(saved.isScheduled).toBe(true)
    expect((await storyRow(id)).publishAt).toEqual(new Date('2027-07-01T11:30:00Z'))
    expect(await findArticle('news', 'embargoed')).toBeNull()
    expect(heard).toHaveLength(1)
    shiftClock(Date.parse('2027-07-01T11:30:01Z') - Date.now())
    expect(await findArticle('news', 'embargoed')).not.toBeNull()
  })

  test('into the past, as with a plan that has been missed, is refused', async () => {
    const id = await aDraft(editor, { section: 'news', publishAt: '2020-01-01T10:00' })
    const form = await formOf(id)
    expect(form.publishAt).toBe('2020-01-01T10:00')
    expect(await refusalOf(() => publishArticle({ actor: editor }, form))).toEqual(
      refused('invalid', { fields: { publishAt: 'time-passed' } }),
    )
    done(await publishArticle({ actor: editor }, { ...form, publishAt: '' }))
  })

  test('again after it was taken down, it has the date that it had', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'Back' })
    const { publishAt } = await storyRow(id)
    done(await unpublishArticle({ actor: editor }, await formOf(id)))
    expect(await findArticle('news', 'back')).toBeNull()
    expect(heard.at(-1)).toMatchObject({ kind: 'article-changed', address: 'news/back' })
    expect(await refusalOfUnpublish(id)).toEqual(refused('not-published'))
    shiftClock(HOUR)
    done(await publishArticle({ actor: editor }, await formOf(id)))
    expect((await storyRow(id)).publishAt).toEqual(publishAt)
  })

  const refusalOfUnpublish = async (id: string) => unpublishArticle({ actor: editor }, await formOf(id))
})

describe('a published story', () => {
  test('stays published when it is saved, and says that it was updated when its words were', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'Updated' })
    const { publishAt } = await storyRow(id)
    shiftClock(HOUR)
    done(await saveArticle({ actor: editor }, await formOf(id, { talkMode: 'closed' })))
    expect(await storyRow(id)).toMatchObject({ state: 'published', publishAt, updatedAt: null, talkMode: 'closed' })
    done(await saveArticle({ actor: editor }, await formOf(id, { body: 'Other words.' })))
    expect(await findArticle('news', 'updated')).toMatchObject({
      updatedAt: (await storyRow(id)).updatedAt,
      body: { content: [{ type: 'paragraph' }] },
    })
    expect((await storyRow(id)).updatedAt).not.toBeNull()
  })

  test('keeps its address when its headline changes; a draft’s follows, unless it was typed', async () => {
    const published = await aPublished(editor, { section: 'news', headline: 'Steady' })
    done(await saveArticle({ actor: editor }, await formOf(published, { headline: 'Other', slug: '' })))
    expect((await storyRow(published)).slug).toBe('steady')
    const draft = await aDraft(editor, { section: 'news', headline: 'Working title' })
    done(await saveArticle({ actor: editor }, await formOf(draft, { headline: 'Final title' })))
    expect((await storyRow(draft)).slug).toBe('final-title')
    done(await saveArticle({ actor: editor }, await formOf(draft, { slug: 'My own' })))
    done(await saveArticle({ actor: editor }, await formOf(draft, { headline: 'Once more' })))
    expect((await storyRow(draft)).slug).toBe('my-own')
  })

  test('leaves word where it stood when it moves, old and new pages hear of it, and it may move back', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'Wanderer', author1: 'ada', tags: 'Ferry' })
    done(await saveArticle({ actor: editor }, await formOf(id, { section: 'sport', slug: 'wandered', author1: 'bo', tags: 'Pier' })))
    expect(heard.at(-1)).toMatchObject({
      ...{ address: 'sport/wandered', section: 'sport', people: ['bo'], tags: ['pier'] },
      was: { address: 'news/wanderer', section: 'news', people: ['ada'], tags: ['ferry'] },
    })
    expect(await findMoved('/news/wanderer')).toBe('/sport/wandered')
    // Nobody else gets the address that leads here.
    expect((await storyRow(await aDraft(editor, { section: 'news', headline: 'Wanderer' }))).slug).toBe('wanderer-2')
    done(await saveArticle({ actor: editor }, await formOf(id, { section: 'news', slug: 'wanderer' })))
    expect((await storyRow(id)).slug).toBe('wanderer')
    expect([await findMoved('/news/wanderer'), await findMoved('/sport/wandered')]).toEqual([null, '/news/wanderer'])
  })

  test('that nobody could have seen leaves no word', async () => {
    const id = await aDraft(editor, { section: 'news', headline: 'Unseen' })
    done(await saveArticle({ actor: editor }, await formOf(id, { slug: 'seen' })))
    expect(await findMoved('/news/unseen')).toBeNull()
    expect((await read().select().from(oldAddresses)).filter((o) => o.path === '/news/unseen')).toEqual([])
  })

  test('keeps what its form cannot say: seconds, and a picture without a description', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'Exact' })
    const publishAt = new Date('2026-05-04T03:02:01.234Z')
    await setStory(id, { publishAt, picture: { src: '/media/gone.webp', width: 30, height: 20, alt: '' } })
    done(await saveArticle({ actor: editor }, await formOf(id, { pictureCredit: 'A. Hand' })))
    expect(await storyRow(id)).toMatchObject({
      publishAt,
      picture: { src: '/media/gone.webp', width: 30, height: 20, alt: '', credit: 'A. Hand' },
    })
  })
})

describe('a correction', () => {
  const correction = {
    correctionSeverity: 'serious',
    correctionText: 'It was Tuesday.',
    correctionBefore: 'on Monday',
    correctionAfter: 'on Tuesday',
  }

  test('is saved with the words that were put right', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'Corrected', body: 'It was on Monday.' })
    done(await correctArticle({ actor: editor }, await formOf(id, { ...correction, body: 'It was on Tuesday.' })))
    expect(await findArticle('news', 'corrected')).toMatchObject({
      corrections: [{ severity: 'serious', text: 'It was Tuesday.', before: 'on Monday', after: 'on Tuesday' }],
      body: { content: [{ content: [{ text: 'It was on Tuesday.' }] }] },
    })
    expect((await formOf(id)).version).toBe(3)
  })

  test('needs a sentence, and a story that readers have seen', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'To correct' })
    const form = await formOf(id, { ...correction, correctionText: '' })
    heard = []
    expect(await refusalOf(() => correctArticle({ actor: editor }, form))).toMatchObject(
      refused('invalid', { fields: { correctionText: 'required' } }),
    )
    const draft = await formOf(await aDraft(editor, { section: 'news' }), correction)
    expect(await refusalOf(() => correctArticle({ actor: editor }, draft))).toMatchObject(
      refused('invalid', { fields: { correctionText: 'correction-early' } }),
    )
  })
})

describe('what is typed and not saved', () => {
  const typed = (article: string, version: number, fields: object) => autosaveInput.parse({ article, version, ...fields })
  const unsavedOf = async (actor: Member, id: string) => {
    const reader = permit(actor, 'articles.read', { id: 0 })
    return reader.ok ? ((await storyDesk(reader.value, id, 'Europe/London'))?.unsaved ?? null) : null
  }

  test('is kept apart from the story, for whoever typed it alone, and forgotten when they save', async () => {
    const id = await aPublished(editor, { section: 'news', headline: 'Typed' })
    heard = []
    const form = await formOf(id, { headline: 'Typed over' })
    const kept = done(await autosaveDraft({ actor: editor }, typed(id, form.version, form)))
    expect(kept).toMatchObject({ article: id, version: form.version })
    expect(kept.savedAt).toBeGreaterThan(0)
    expect(await findArticle('news', 'typed')).toMatchObject({ headline: 'Typed' })
    expect(heard).toEqual([])
    expect(await unsavedOf(editor, id)).toMatchObject({ fields: { headline: 'Typed over' }, version: form.version })
    expect(await unsavedOf(await aMember('admin'), id)).toBeNull()
    done(await saveArticle({ actor: editor }, form))
    expect(await unsavedOf(editor, id)).toBeNull()
  })

  test('is nothing, where it says what the story says', async () => {
    const id = await aDraft(writer, { section: 'news', headline: 'Same' })
    const form = await formOf(id)
    expect(done(await autosaveDraft({ actor: writer }, typed(id, 0, { ...form, standfirst: 'x' }))).savedAt).toBeGreaterThan(0)
    expect(done(await autosaveDraft({ actor: writer }, typed(id, 0, form))).savedAt).toBe(0)
    expect(await unsavedOf(writer, id)).toBeNull()
  })

  test('need not be right, and makes a new story a draft once it has a headline', async () => {
    const nothing = done(await autosaveDraft({ actor: writer }, typed('', 0, { headline: '  ', body: 'Lost?', section: 'news' })))
    expect(nothing).toEqual({ article: '', version: 0, savedAt: 0 })
    const fields = { headline: 'Beginning', body: ':::broken{}', publishAt: 'soon', section: 'news' }
    const { article } = done(await autosaveDraft({ actor: writer }, typed('', 0, fields)))
    expect(await storyRow(article)).toMatchObject({ state: 'draft', ownerId: writer.id, words: 0 })
    expect(await unsavedOf(writer, article)).toMatchObject({ fields: { body: ':::broken{}', publishAt: 'soon' } })
  })

  test('is discarded by whoever typed it', async () => {
    const id = await aDraft(writer, { section: 'news', headline: 'Discarded' })
    for (const actor of [writer, editor]) done(await autosaveDraft({ actor }, typed(id, 0, { ...(await formOf(id)), kicker: 'K' })))
    done(await discardDraft({ actor: writer }, id))
    expect([await unsavedOf(writer, id), (await unsavedOf(editor, id))?.fields.kicker]).toEqual([null, 'K'])
    expect(await discardDraft({ actor: guest }, id)).toEqual(refused('not-signed-in'))
    expect(await discardDraft({ actor: await aMember('moderator') }, id)).toEqual(refused('not-allowed'))
  })
})
