import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { articles } from '#db/schema/articles.ts'
import { dataFaults } from '#domain/structured-data/schemas.fixture.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { readHead } from '#e2e/fixtures/head.ts'
import { HOSTILE_TITLES } from '#e2e/fixtures/hostile.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, insertStory } from '#e2e/fixtures/stories.ts'
import { LEAN, RIGHT_TO_LEFT, type Template } from '#e2e/fixtures/templates.ts'

/** Pages that hold other people’s words in an order of their own, or a form, or what a device has kept. */
const WITHOUT_DATA = /^(?:a thread|an update|the page for no network|search|.* found|a search .*|sign-.*)$/
/** Every address on a page is absolute, and below the paper's. */
const told = async (paper: Paper, path: string) => readHead((await ask(paper, path)).body)
const pathOf = (paper: Paper, address: string) => address.slice(paper.origin.length)

/** A picture of the paper's, as whoever shows a link fetches it. */
async function load(paper: Paper, address: string) {
  const answer = await fetch(paper.origin + address)
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, bytes, file: join(paper.dataFolder, ...address.split('/')) }
}

test('every page says what it is, and where', async ({ paper }) => {
  await everyPageOf(paper, LEAN)
})

test('every page of an Arabic paper says what it is, and where', async ({ arabicPaper }) => {
  await everyPageOf(arabicPaper, RIGHT_TO_LEFT)
})

async function everyPageOf(paper: Paper, templates: Template[]): Promise<void> {
  for (const { name, path, status = 200 } of templates) {
    if (status !== 200) continue
    const address = await path(paper)
    const { data, canonical, meta } = await told(paper, address)
    expect(data, name).toHaveLength(WITHOUT_DATA.test(name) ? 0 : 1)
    for (const each of data) expect(dataFaults(each), name).toEqual([])
    expect(new URL(canonical).href, name).toBe(paper.origin + address.replace(/\?(?!(?:page|updates)=).*|\/(?:comments|live)\/.*/, ''))
    for (const property of ['og:title', 'og:type', 'og:locale', 'og:site_name', 'og:image:alt'])
      expect(meta(property), `${name}: ${property}`).toHaveLength(1)
    expect([meta('og:url'), meta('og:image:width'), meta('og:image:height')], name).toEqual([[canonical], ['1200'], ['630']])
    expect(meta('og:image')[0]?.startsWith(`${paper.origin}/media/share/`), name).toBe(true)
    expect(meta('twitter:card'), name).toEqual(['summary_large_image'])
    expect(meta('robots'), name).toEqual([/search|found|sign|no network/.test(name) ? 'noindex' : 'max-image-preview:large'])
  }
}

test('a page far down a list stands for itself', async ({ paper }) => {
  await paper.commit(async (tx) => {
    for (let n = 0; n < 25; n++) await insertStory(tx)
    return { value: null, changes: [{ kind: 'site-changed' }] }
  })
  await expect.poll(async () => (await told(paper, '/news?page=2')).canonical).toBe(`${paper.origin}/news?page=2`)
  expect((await told(paper, '/news?page=2')).meta('og:url')).toEqual([`${paper.origin}/news?page=2`])
  expect((await told(paper, '/news?page=1')).canonical).toBe(`${paper.origin}/news`)
})

test('a story’s pictures are made when they are first asked for, once, and only while it is out', async ({ paper }) => {
  const story = await aStory(paper, { headline: 'Wanted', picture: demo.lead.picture })
  const { data, meta } = await told(paper, story.href)
  expect(meta('article:section')).toEqual(['News'])
  const [card = ''] = meta('og:image').map((address) => pathOf(paper, address))
  const crops = [...JSON.stringify(data).matchAll(/"url":"([^"]+\/media\/crop\/[^"]+)","width":"(\d+)","height":"(\d+)"/g)]
  expect(crops).toHaveLength(3)
  const shapes = []
  for (const [src, width, height] of [
    [card, 1200, 630] as const,
    ...crops.map(([, url = '', w, h]) => [pathOf(paper, url), Number(w), Number(h)] as const),
  ]) {
    const { status, headers, bytes, file } = await load(paper, src)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'image/jpeg',
      'public, max-age=31536000, immutable',
    ])
    expect(await sharp(bytes).metadata(), src).toMatchObject({ width, height })
    const { mtimeMs } = await stat(file)
    expect((await load(paper, src)).bytes.equals(bytes)).toBe(true)
    expect((await stat(file)).mtimeMs).toBe(mtimeMs)
    shapes.push(width / height)
  }
  expect(shapes.slice(1).map((shape) => shape.toFixed(2))).toEqual(['1.00', '1.33', '1.78'])

  expect((await load(paper, card.replace(/.{4}\.jpg$/, 'wxyz.jpg'))).status).toBe(404)
  await paper.write((tx) => tx.update(articles).set({ state: 'unpublished' }).where(eq(articles.id, story.id)))
  for (const address of [card, ...crops.map(([, url = '']) => pathOf(paper, url))]) expect((await load(paper, address)).status).toBe(404)
})

test('titles that try to break out arrive whole, and have their pictures', async ({ paper }) => {
  for (const headline of HOSTILE_TITLES) {
    const { data, meta } = await told(paper, (await aStory(paper, { headline })).href)
    expect(dataFaults(data[0])).toEqual([])
    expect(data).toMatchObject([{ '@graph': [{ headline }, {}] }])
    const { status, bytes } = await load(paper, pathOf(paper, meta('og:image')[0] ?? ''))
    expect([status, (await sharp(bytes).metadata()).width]).toEqual([200, 1200])
  }
})

test('devices find the paper’s name, its icons and its colours', async ({ paper, visit }) => {
  const page = await visit()
  await page.goto('/')
  await expect(page.locator('meta[name=theme-color]')).toHaveCount(2)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.headers()['content-type']).toBe('application/manifest+json')
  const manifest = (await answer.json()) as {
    name: string
    lang: string
    dir: string
    icons: { src: string; sizes: string; purpose: string }[]
  }
  expect(manifest).toMatchObject({ name: demo.site.name, lang: demo.site.language, dir: 'ltr' })
  expect(manifest.icons.map((icon) => icon.purpose)).toEqual(['any', 'any', 'maskable'])
  for (const { src, sizes } of [...manifest.icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const { width, height } = await sharp((await load(paper, src)).bytes).metadata()
    expect(`${width}x${height}`, src).toBe(sizes)
  }
  expect((await load(paper, '/favicon.svg')).status).toBe(200)
})

test('who finds a hole is told whom to write to', async ({ paper }) => {
  const { status, headers, body } = await ask(paper, '/.well-known/security.txt')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(body).toContain(`Contact: mailto:${demo.site.contact}\n`)
  const again = await ask(paper, '/.well-known/security.txt')
  expect(again.body).toBe(body)
})
