import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { read, write } from '#db/database.ts'
import { articles } from '#db/schema/articles.ts'
import { imports } from '#db/schema/imports.ts'
import { commentRows, eventRows, setComment } from '#db/testing/rows.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { system } from '#domain/access/actor.ts'
import { listNewest } from '#domain/articles/cards/queries.ts'
import { listSection } from '#domain/articles/lists/queries.ts'
import { findMoved } from '#domain/articles/addresses/queries.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { plainText } from '#domain/body/plain.ts'
import { conversationPage } from '#domain/comments/conversation.ts'
import { openPaper } from '#domain/demo/open-paper.ts'
import { importWordpress } from '#domain/import/import-wordpress.ts'
import { exportOf, type FakeItem } from '#domain/import/testing/export.fixture.ts'
import type { ImportReport } from '#domain/import/types.ts'
import { verifyLog } from '#domain/moderation/verify-log.ts'
import { findSite } from '#domain/site/queries.ts'
import { ROOT } from '#domain/site/root.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

const { DATA_DIR } = useTestEnv()

const categories = [
  { slug: 'news-desk', name: 'News & Desk' },
  { slug: 'sport', name: 'Sport' },
  { slug: 'rowing', name: 'Rowing', parent: 'sport' },
]
const authors = [{ login: 'ann', name: 'Ann Marsh' }]

const run = (xml: string, flags: { isDryRun?: boolean; replacesDemo?: boolean } = {}) => {
  const file = join(DATA_DIR, 'export.xml')
  writeFileSync(file, xml)
  return importWordpress({ actor: system }, { file, folder: DATA_DIR, isDryRun: false, replacesDemo: false, ...flags })
}

async function imported(items: FakeItem[], flags = {}): Promise<ImportReport> {
  const done = await run(exportOf({ authors, categories, items }), flags)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return done.value
}

const codesOf = (report: ImportReport) => report.notes.map((n) => n.code).toSorted()
const rowsOf = () => read().select().from(articles).orderBy(articles.id)

describe('an import into an empty paper', () => {
  useTestDatabase()
  let report: ImportReport

  const items: FakeItem[] = [
    {
      id: 1,
      slug: 'flood',
      title: 'Flood &amp; ebb',
      excerpt: 'It came <b>twice</b>.',
      categories: ['news-desk', 'rowing'],
      tags: ['harbour'],
    },
    { id: 2, slug: 'regatta', categories: ['rowing'], content: '<p>See <a href="https://old.example/?p=1#comment-3">the flood</a>.</p>' },
    { id: 3, slug: 'nowhere', categories: [], content: 'Look: [gallery columns="2"]', meta: { _thumbnail_id: '14' } },
    { id: 4, slug: 'secret', status: 'publish', password: 'x' },
    { id: 5, slug: 'mine', status: 'private' },
    { id: 6, slug: 'half', status: 'draft', date: '' },
    { id: 7, slug: 'wait', status: 'pending' },
    { id: 8, slug: 'gone', status: 'trash' },
    { id: 9, slug: 'later', status: 'future', date: '2099-01-01 00:00:00' },
    { id: 10, type: 'page', slug: 'about', commentsOpen: false, link: 'https://old.example/info/about/' },
    { id: 11, type: 'page', slug: 'sport' },
    { id: 12, type: 'page', slug: 'admin' },
    { id: 13, type: 'nav_menu_item' },
    { id: 14, type: 'attachment', status: 'inherit', title: 'The quay', attachmentUrl: 'https://old.example/a.jpg', parent: 3 },
    { id: 15, slug: '', title: 'No slug here' },
    { id: 16, slug: 'flood', categories: ['news-desk'], creator: 'admin' },
    { id: 17, slug: 'undated', date: '' },
    {
      ...{ id: 18, slug: 'talk', title: '' },
      comments: [
        { id: 3, author: 'Bea', email: 'BEA@x.example', parent: 2 },
        { id: 2, author: 'Cy', email: 'bea@x.example', content: 'He said <em>no</em> & left.' },
        { id: 4, approved: '0' },
        { id: 5, approved: 'spam' },
        { id: 6, approved: 'trash' },
        { id: 7, type: 'pingback' },
        { id: 8, parent: 7 },
        { id: 9, date: '0000-00-00 00:00:00' },
        { id: 10, content: ' ' },
        { id: 11, author: '' },
      ],
    },
  ]

  test('counts what the file counts, and names what is left', async () => {
    report = await imported(items)
    const sums = (key: 'read' | 'added' | 'left') => report.items.reduce((sum, row) => sum + row[key], 0)
    expect([sums('read'), sums('added'), sums('left')]).toEqual([18, 15, 3])
    expect(report.items.find((r) => r.type === 'post' && r.status === 'publish')).toMatchObject({ read: 8, added: 8 })
    expect(report.comments.find((r) => r.type === 'comment' && r.status === '1')).toMatchObject({ read: 6, added: 5, left: 1 })
    expect(report.comments.find((r) => r.type === 'pingback')).toMatchObject({ read: 1, left: 1 })
    for (const code of ['left-trash', 'left-type', 'left-attachment', 'left-comment-empty', 'no-date', 'protected', 'no-title', 'byline'])
      expect(codesOf(report), code).toContain(code)
    expect(readdirSync(DATA_DIR).filter((name) => name.startsWith('import-'))).toEqual([])
  })

  test('names the paper and its sections', async () => {
    const { name, tagline, language, isDemo, sections } = await findSite()
    expect({ name, tagline, language, isDemo }).toEqual({ name: 'Old Paper', tagline: 'Since 1950', language: 'en-GB', isDemo: false })
    expect(sections.map((s) => [s.slug, s.name])).toEqual([
      ['news', 'News'],
      ['news-desk', 'News & Desk'],
      ['sport', 'Sport'],
    ])
  })

  test('puts a story where it belongs, with its words, people, tags and date', async () => {
    const story = await findArticle('news-desk', 'flood')
    expect(story).toMatchObject({ headline: 'Flood & ebb', standfirst: 'It came twice.', publishedAt: new Date('2020-05-06T07:08:09Z') })
    expect([story?.authors[0]?.name, story?.tags.map((t) => t.slug), story?.talkMode]).toEqual(['Ann Marsh', ['rowing', 'harbour'], 'open'])
    const other = await findArticle('sport', 'regatta')
    expect(JSON.stringify(other?.body)).toContain('"href":"/news-desk/flood"')
    const pictures = JSON.stringify((await findArticle('news', 'nowhere'))?.body)
    expect(pictures.match(/https:\/\/old.example\/a.jpg/g)).toHaveLength(2)
    expect(pictures).toContain('Picture: The quay')
    expect((await findArticle('news-desk', 'flood-2'))?.authors[0]?.name).toBe('admin')
  })

  test('shows nobody what was not public', async () => {
    for (const slug of ['secret', 'mine', 'half', 'wait', 'later', 'undated', 'gone'])
      expect(await findArticle('news', slug), slug).toBeNull()
    const shown = [...(await listNewest(50)), ...(await listSection('news', 1)).cards].map((c) => c.headline)
    expect(shown).not.toEqual(expect.arrayContaining([expect.stringMatching(/^Story (4|5|6|7|9|17)$/)]))
    const states = (await rowsOf()).filter((r) => ['secret', 'mine', 'half', 'wait', 'undated'].includes(r.slug)).map((r) => r.state)
    expect(states).toEqual(['draft', 'draft', 'draft', 'draft', 'draft'])
    expect((await rowsOf()).find((r) => r.slug === 'later')).toMatchObject({
      state: 'published',
      publishAt: new Date('2099-01-01T00:00:00Z'),
    })
  })

  test('keeps pages out of the way of sections and of the program', async () => {
    expect(await findArticle(ROOT, 'about')).toMatchObject({ href: '/about', kind: 'page', talkMode: 'closed' })
    expect(await findArticle(ROOT, 'sport-2')).toMatchObject({ headline: 'Story 11' })
    expect(await findArticle(ROOT, 'admin-2')).toMatchObject({ headline: 'Story 12' })
    expect(codesOf(report).filter((c) => c === 'slug-reserved')).toHaveLength(2)
  })

  test('leads old addresses to the new ones, but for what readers cannot open', async () => {
    for (const path of ['/?p=1', '/2020/05/06/flood', '/2020/05/flood']) expect(await findMoved(path), path).toBe('/news-desk/flood')
    expect(await findMoved('/info/about')).toBe('/about')
    expect(await findMoved('/?p=15')).toBe('/news/no-slug-here')
    for (const path of ['/?p=4', '/?p=9', '/?p=99', '/about']) expect(await findMoved(path), path).toBeNull()
  })

  test('brings the conversation: threads, names, states, and an import in each log', async () => {
    const story = (await rowsOf()).find((r) => r.slug === 'talk')
    expect(story?.headline).toBe('Some words.')
    const { threads, count } = await conversationPage(story?.id ?? 0, 0, 1)
    expect(count).toBe(4)
    const thread = threads.find((t) => t.comments.length === 2)
    expect(thread?.comments.map((c) => [c.author?.name, c.createdAt])).toEqual([
      ['Cy', new Date('2020-05-06T07:08:09Z')],
      ['Bea', new Date('2020-05-06T07:08:09Z')],
    ])
    const rows = await commentRows()
    expect(rows.map((r) => r.state).toSorted()).toEqual([
      'held',
      'held',
      'published',
      'published',
      'published',
      'published',
      'rejected',
      'rejected',
    ])
    const keys = rows.filter((r) => r.authorName === 'Cy' || r.authorName === 'Bea').map((r) => r.authorKey)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
    expect((await eventRows()).map((e) => e.action)).toEqual(rows.map(() => 'import'))
    expect(await verifyLog()).toEqual({ ok: true, value: { comments: 8, events: 8 } })
  })

  test('a second time adds nothing', async () => {
    const before = { articles: await rowsOf(), comments: await commentRows() }
    const again = await imported(items)
    expect([...again.items, ...again.comments].map((row) => row.added + row.updated + row.kept)).toEqual(
      [...again.items, ...again.comments].map(() => 0),
    )
    expect({ articles: await rowsOf(), comments: await commentRows() }).toEqual(before)
  })

  test('a later export adds what is new and updates what nobody has changed here', async () => {
    const changed = (await rowsOf()).find((r) => r.slug === 'regatta')
    await write((tx) =>
      tx
        .update(articles)
        .set({ version: 1, headline: 'Ours' })
        .where(eq(articles.id, changed?.id ?? 0)),
    )
    const held = (await commentRows()).find((r) => r.state === 'held')
    await setComment(held?.id ?? 0, { version: 1 })
    const later = items.map((item) => {
      if (item.id === 1) return { ...item, content: 'New words.' }
      if (item.id === 2) return { ...item, title: 'Theirs' }
      if (item.id === 18)
        return {
          ...item,
          comments: item.comments?.map((c) => ({
            ...c,
            approved: c.id === 4 ? '1' : c.approved,
            content: c.id === 2 ? 'He left.' : c.content,
          })),
        }
      return item
    })
    const report = await imported([...later, { id: 30, slug: 'new', comments: [{ id: 31 }] }])
    const sum = (rows: ImportReport['items'], key: 'added' | 'updated' | 'kept') => rows.reduce((n, row) => n + row[key], 0)
    expect((['added', 'updated', 'kept'] as const).map((key) => [sum(report.items, key), sum(report.comments, key)])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
    expect(codesOf(report)).toEqual(expect.arrayContaining(['kept-story', 'kept-comment']))
    const story = await findArticle('news-desk', 'flood')
    expect(story && plainText(story.body).trim()).toBe('New words.')
    expect((await findArticle('sport', 'regatta'))?.headline).toBe('Ours')
    expect(await findArticle('news', 'new')).not.toBeNull()
    await setComment(held?.id ?? 0, { version: 0 })
    expect(await verifyLog()).toMatchObject({ ok: true, value: { comments: 9, events: 10 } })
  })
})

describe('a dry run', () => {
  useTestDatabase()
  const items: FakeItem[] = [
    { id: 1, categories: ['sport'], comments: [{ id: 1 }, { id: 2, parent: 1 }] },
    { id: 2, type: 'page' },
  ]

  test('writes nothing, and says the same', async () => {
    const dry = await imported(items, { isDryRun: true })
    expect([await rowsOf(), await commentRows(), await read().select().from(imports), (await findSite()).name]).toEqual([
      [],
      [],
      [],
      'Broadsheet',
    ])
    expect(dry).toEqual(await imported(items))
  })
})

describe('the demo paper', () => {
  useTestDatabase()
  const items: FakeItem[] = [{ id: 1, slug: 'own', categories: ['sport'] }]

  beforeEach(async () => {
    if (!(await findSite()).name.includes('Old Paper')) await openPaper()
  })

  test('is not written over unless that is asked for, and then goes whole', async () => {
    expect(await run(exportOf({ items }))).toEqual({ ok: false, error: { code: 'demo-paper' } })
    const demo = await rowsOf()
    expect(demo.length).toBeGreaterThan(10)
    expect(codesOf(await imported(items, { isDryRun: true }))).toContain('demo-there')
    expect(await rowsOf()).toEqual(demo)
    await imported(items, { replacesDemo: true })
    expect((await rowsOf()).map((r) => r.slug)).toEqual(['own'])
    expect([await commentRows(), await eventRows()]).toEqual([[], []])
    expect(await findSite()).toMatchObject({ name: 'Old Paper', isDemo: false, sections: [{ slug: 'sport' }] })
  })
})

describe('a file that cannot be taken', () => {
  useTestDatabase()
  const broken = exportOf({ items: [{ id: 1, comments: [{ id: 1 }] }] })

  test.each([
    ['that ends early', broken.slice(0, -40), 'truncated'],
    ['with entities of its own', broken.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]><rss'), 'own-entities'],
    [
      'where comments answer one another',
      exportOf({
        items: [
          {
            id: 1,
            comments: [
              { id: 1, parent: 2 },
              { id: 2, parent: 1 },
            ],
          },
        ],
      }),
      'comment-cycle',
    ],
    ['that is a web page', '<!doctype html><title>Log in</title>', 'html'],
    ['without a byte', '', 'empty'],
  ])('%s leaves the paper as it was', async (_, xml, code) => {
    const done = await run(xml)
    expect(done).toMatchObject({ ok: false, error: { code } })
    if (!done.ok && code !== 'html' && code !== 'empty')
      expect(Number('values' in done.error ? done.error.values?.line : 0)).toBeGreaterThan(0)
    expect([await rowsOf(), await commentRows(), await read().select().from(imports)]).toEqual([[], [], []])
    expect(readdirSync(DATA_DIR).filter((name) => name.startsWith('import-'))).toEqual([])
  })

  test('that is not there is named', async () => {
    const options = { folder: DATA_DIR, isDryRun: false, replacesDemo: false }
    expect(await importWordpress({ actor: system }, { file: '/no/such.xml', ...options })).toEqual({
      ok: false,
      error: { code: 'no-file', values: { file: '/no/such.xml' } },
    })
  })
})
