import { beforeAll, expect, test } from 'vitest'
import { asc, eq } from 'drizzle-orm'
import { read, write } from '#db/database.ts'
import { articles } from '#db/schema/articles.ts'
import { imports } from '#db/schema/imports.ts'
import { pictures, remotePictures } from '#db/schema/pictures.ts'
import { aSection, aSite, anArticle, type Article } from '#db/testing/factories.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { system } from '#domain/access/actor.ts'
import { saveArticle } from '#domain/articles/save-article.ts'
import type { Body, Inline } from '#domain/body/types.ts'
import type { Change } from '#domain/changes.ts'
import { onChanges } from '#domain/commit/commit.ts'
import { prefixOf } from '#domain/import/html/wording.ts'
import { fetchPictures, type FetchOptions } from '#domain/pictures/fetch/fetch-pictures.ts'
import { useOldSite } from '#domain/pictures/testing/old-site.ts'
import { aJpeg } from '#domain/pictures/testing/some-pictures.ts'
import { aMember } from '#domain/testing/members.ts'
import { done, formOf, storyRow } from '#domain/testing/newsroom.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

useTestEnv()
useTestDatabase()

let files = new Map<string, Buffer>()
/** Called before an answer, with its path. */
let before: (path: string) => Promise<unknown> = () => Promise.resolve()

const site = useOldSite((req, res) => {
  const path = req.url ?? ''
  void before(path).then(() => {
    const file = files.get(path)
    if (path === '/inwards.jpg') res.writeHead(302, { location: 'http://10.0.0.1/secret.jpg' }).end()
    else if (path === '/broken.jpg') res.end(files.get('/a.jpg')?.subarray(0, 900))
    else if (path === '/page.jpg') res.end('<!doctype html><title>Sign in</title>')
    else if (path === '/huge.jpg') res.writeHead(200, { 'content-length': 40_000_000 }).write(Buffer.alloc(31_000_000))
    else if (file) res.end(file)
    else res.writeHead(404).end()
  })
})

let sectionId = 0
beforeAll(async () => {
  files = new Map([
    ['/a.jpg', await aJpeg({ width: 700, height: 400 })],
    ['/b.jpg', await aJpeg({ width: 420, height: 300 })],
  ])
  await write(async (tx) => {
    await aSite(tx)
    sectionId = (await aSection(tx, { slug: 'news' })).id
  })
})

const link = (path: string, words = 'Words'): Body['content'][number] => ({
  type: 'paragraph',
  content: [{ type: 'text', text: `${prefixOf('picture')}${words}`, marks: [{ type: 'link', attrs: { href: `${site.origin}${path}` } }] }],
})
const text = (words: string): { type: 'paragraph'; content: Inline[] } => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const story = (...content: Body['content']): Promise<Article> => write((tx) => anArticle(tx, { sectionId, body: { version: 1, content } }))
const fetched = async (options: Partial<FetchOptions> = {}) =>
  done(await fetchPictures({ actor: system }, { limit: Infinity, isAgain: false, ...options }, site.network))
const kindsOf = async ({ publicId }: Article) => (await storyRow(publicId)).body.content.map((block) => (block as { type: string }).type)
const clear = async () => {
  site.asked.length = 0
  before = () => Promise.resolve()
  await write(async (tx) => {
    await tx.delete(articles)
    await tx.delete(remotePictures)
    await tx.delete(pictures)
  })
}

test('pictures come, stories show them, readers’ pages hear of it, and a second run has nothing to do', async () => {
  await clear()
  const one = await story(link('/a.jpg', 'The pier'), text('Words.'), link('/b.jpg'), link('/a.jpg', 'Again'))
  const two = await story(text('Words.'), link('/b.jpg', 'Elsewhere'))
  await write((tx) =>
    tx.insert(imports).values({ source: 'x', kind: 'article', foreignId: '1', localId: one.id, digest: '', version: one.version }),
  )
  const changes: Change[] = []
  onChanges((list) => changes.push(...list))
  expect(await fetched()).toEqual({ fetched: 2, known: 0, stories: 2, figures: 4, failed: [], busy: [], isCut: false })
  expect(site.asked.toSorted().map((line) => line.split(' ')[0])).toEqual(['/a.jpg', '/b.jpg'])
  const row = await storyRow(one.publicId)
  expect(row.picture).toMatchObject({ width: 700, height: 400, alt: '', caption: 'The pier' })
  expect(row.version).toBe(one.version + 1)
  expect(row.updatedAt).toEqual(one.updatedAt)
  expect(await kindsOf(one)).toEqual(['paragraph', 'figure', 'figure'])
  expect(await kindsOf(two)).toEqual(['paragraph', 'figure'])
  expect(changes.map((c) => c.kind === 'article-changed' && c.articleId)).toEqual([one.id, two.id])
  const [imported] = await read().select().from(imports)
  expect(imported?.version).toBe(row.version)
  expect(await fetched({ isAgain: true })).toMatchObject({ fetched: 0, known: 0, stories: 0 })
  expect(site.asked.length).toBe(2)
})

test('what cannot be had keeps its link, is named with its reason, and is tried again only when that is asked for', async () => {
  await clear()
  const paths = ['/inwards.jpg', '/broken.jpg', '/page.jpg', '/huge.jpg', '/none.jpg']
  const one = await story(text('Words.'), ...paths.map((path) => link(path)), link('/b.jpg'))
  const report = await fetched()
  const codes = new Map(report.failed.map(({ address, code }) => [address.slice(site.origin.length), code]))
  expect(Object.fromEntries(codes)).toEqual({
    '/inwards.jpg': 'address-not-public',
    '/broken.jpg': 'picture-damaged',
    '/page.jpg': 'picture-kind',
    '/huge.jpg': 'file-too-large',
    '/none.jpg': 'status-404',
  })
  expect(await kindsOf(one)).toEqual(['paragraph', ...paths.map(() => 'paragraph'), 'figure'])
  const asked = site.asked.length
  expect((await fetched()).failed.length).toBe(5)
  expect(site.asked.length).toBe(asked)
  files.set('/none.jpg', files.get('/a.jpg') ?? Buffer.alloc(0))
  expect(await fetched({ isAgain: true })).toMatchObject({ fetched: 1, stories: 1, figures: 1 })
  files.delete('/none.jpg')
  // The same file under another address is the same picture.
  expect((await read().select().from(pictures)).length).toBe(2)
})

test('a limited run is gone on with by the next one, which asks for nothing twice', async () => {
  await clear()
  const one = await story(text('Words.'), link('/a.jpg'), link('/b.jpg'), link('/none.jpg'))
  expect(await fetched({ limit: 1 })).toMatchObject({ fetched: 1, figures: 1, isCut: true })
  expect(await kindsOf(one)).toEqual(['paragraph', 'figure', 'paragraph', 'paragraph'])
  expect(await fetched({ limit: 1 })).toMatchObject({ fetched: 1, figures: 1, isCut: true })
  expect(await fetched({ limit: 1 })).toMatchObject({ fetched: 0, isCut: false, failed: [{ code: 'status-404' }] })
  expect(site.asked.length).toBe(3)
})

test('what was fetched before a run broke off is not fetched again', async () => {
  await clear()
  const one = await story(text('Words.'), link('/a.jpg'), link('/b.jpg'))
  const broken = () => {
    throw new Error('broken off')
  }
  await expect(fetched({ tell: broken })).rejects.toThrow('broken off')
  expect(await kindsOf(one)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  const [asked, tried] = [site.asked.length, (await read().select().from(remotePictures)).length]
  expect(tried).toBe(asked)
  expect(await fetched()).toMatchObject({ fetched: 2 - asked, known: asked, figures: 2 })
  expect(site.asked.length).toBe(2)
})

test('an editor who saves meanwhile loses nothing, and the pictures come to what they wrote', async () => {
  await clear()
  const editor = await aMember('editor')
  const one = await story(text('Words.'), link('/a.jpg'))
  before = async () => done(await saveArticle({ actor: editor }, await formOf(one.publicId, { headline: 'Rewritten', section: 'news' })))
  expect(await fetched()).toMatchObject({ stories: 1, busy: [] })
  expect(await storyRow(one.publicId)).toMatchObject({ headline: 'Rewritten', version: one.version + 2 })
  expect(await kindsOf(one)).toEqual(['paragraph', 'figure'])
  // A form that was opened before is told so, and takes nothing away.
  const stale = await saveArticle({ actor: editor }, await formOf(one.publicId, { headline: 'Stale', version: one.version + 1 }))
  expect(stale).toMatchObject({ ok: false, error: { code: 'story-conflict' } })
})

test('stories of every state are seen to, however many, and nobody else fetches', async () => {
  await clear()
  for (let i = 0; i < 51; i++) await story(text('Words.'))
  const draft = await write((tx) =>
    anArticle(tx, { sectionId, state: 'draft', publishAt: null, body: { version: 1, content: [text('x'), link('/b.jpg')] } }),
  )
  expect(await fetched()).toMatchObject({ fetched: 1, stories: 1 })
  expect(await kindsOf(draft)).toEqual(['paragraph', 'figure'])
  const rows = await read().select().from(articles).where(eq(articles.id, draft.id)).orderBy(asc(articles.id))
  expect(rows[0]?.state).toBe('draft')
})
