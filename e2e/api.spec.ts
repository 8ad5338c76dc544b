import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demo } from '#e2e/fixtures/demo.ts'
import { MARKUP_NAME } from '#e2e/fixtures/hostile.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, postAs } from '#e2e/fixtures/stories.ts'

type Listed = { articles: { id: string; api: string; headline: string; commentCount: number }[]; next: string | null }

const LIST = '/api/v1/articles'
const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '')
async function list(paper: Paper, path = LIST): Promise<Listed> {
  const { status, body } = await ask(paper, path)
  expect(status, body).toBe(200)
  return JSON.parse(body) as Listed
}
/** How often an address came from memory. */
const hits = (paper: Paper, path: string) =>
  paper.log
    .text()
    .split('\n')
    .filter((line) => line.includes(`"${path}"`) && line.includes('"hit"')).length

/** Asks four times: made, from memory, known, and for its head. */
async function isKept(paper: Paper, path: string): Promise<void> {
  const first = await ask(paper, path)
  expect([first.status, first.headers['content-type'], first.headers['access-control-allow-origin']], path).toEqual([
    200,
    'application/json',
    '*',
  ])
  const [name = ''] = path.split('?')
  const before = hits(paper, name)
  const second = await ask(paper, path)
  expect(second.body).toBe(first.body)
  await expect.poll(() => hits(paper, name), `${path} from memory`).toBeGreaterThan(before)
  const etag = first.headers.etag ?? ''
  const known = await ask(paper, path, { headers: { 'if-none-match': etag } })
  expect([known.status, known.body, known.headers['access-control-allow-origin']], path).toEqual([304, '', '*'])
  const head = await ask(paper, path, { method: 'HEAD' })
  expect([head.status, head.body, head.headers.etag], path).toEqual([200, '', etag])
  // Nothing is anybody's own.
  expect(first.body, path).not.toMatch(/@example\.|"(?:email|userId|authorId|ownerId)"/)
  // Examples are of no paper.
  if (path.endsWith('openapi.json')) return
  for (const address of first.body.match(/https?:\/\/[^"\\]+\/(?:api|media)\/[^"\\]*/g) ?? []) expect(address).toContain(paper.origin)
}

test('everything that the interface names can be asked for, and is kept', async ({ freshPaper: paper }) => {
  const { articles, next } = await list(paper)
  expect(articles).toHaveLength(20)
  expect(articles[0]?.headline).toBe(demo.lead.headline)
  const story = pathOf(articles[0]?.api ?? '')
  const paths = [LIST, pathOf(next ?? ''), story, `${story}/comments`, '/api/v1/sections', '/api/v1/people', '/api/v1/site']
  paths.push(`/api/v1/people/${demo.leadAuthor.slug}`, `/api/v1/tags/${demo.lead.tags[0] ?? ''}`, '/api/v1/openapi.json')
  const { threads } = JSON.parse((await ask(paper, `${story}/comments`)).body) as { threads: { api: string }[] }
  paths.push(pathOf(threads[0]?.api ?? ''))
  for (const path of paths) await isKept(paper, path)
  const { headers } = await ask(paper, LIST)
  expect(headers.link).toBe(`<${next ?? ''}>; rel="next"`)
  expect(JSON.parse((await ask(paper, '/api/v1/openapi.json')).body)).toMatchObject({ openapi: '3.1.0', info: { title: demo.site.name } })
})

test('a new comment and a new story show, and members get what everybody gets', async ({ freshPaper: paper }) => {
  const story = await aStory(paper, { headline: `${MARKUP_NAME} came ashore`, publishAt: new Date(Date.now() - 1000) })
  await expect.poll(async () => (await list(paper)).articles[0]).toMatchObject({ headline: `${MARKUP_NAME} came ashore`, commentCount: 0 })
  const member = await aPersonOf(paper, 'member')
  const path = `${LIST}/${story.publicId}`
  expect((await ask(paper, `${path}/comments`)).body).toContain('"threads":[]')
  await postAs(paper, member, story, 'A word from the quay.')
  await expect.poll(async () => (await ask(paper, `${path}/comments`)).body).toContain('A word from the quay.')
  await expect.poll(async () => (await list(paper)).articles[0]?.commentCount).toBe(1)
  for (const each of [LIST, path, `${path}/comments`]) {
    const [reader, theirs] = [await ask(paper, each), await ask(paper, each, { headers: { cookie: cookieOf(paper, member) } })]
    expect([theirs.status, theirs.body, theirs.headers.etag]).toEqual([200, reader.body, reader.headers.etag])
    expect(theirs.headers['cache-control']).toBe('no-cache')
  }
})

test('what is wrong is said in a problem document', async ({ paper }) => {
  for (const [path, status, code] of [
    [`${LIST}?limit=1000`, 400, 'bad-limit'],
    [`${LIST}?after=nothing`, 400, 'bad-after'],
    [`${LIST}?section=nowhere`, 400, 'bad-section'],
    [`${LIST}/0000000000000000`, 404, 'not-found'],
    [`${LIST}/0000000000000000/comments?limit=1`, 404, 'not-found'],
    [`${LIST}/no-id`, 404, 'not-found'],
    ['/api/v1/people/nobody-of-that-name', 404, 'not-found'],
    ['/api/v1/nothing', 404, 'not-found'],
    ['/api/v1', 404, 'not-found'],
  ] as const) {
    const { headers, body, ...answer } = await ask(paper, path)
    expect(answer.status, path).toBe(status)
    expect(headers['content-type'], path).toBe('application/problem+json')
    expect(headers['access-control-allow-origin'], path).toBe('*')
    expect(JSON.parse(body), path).toMatchObject({ type: 'about:blank', status, code })
  }
  // Unknown parameters make no new answer, and a listed one has one spelling.
  expect((await ask(paper, `${LIST}?utm_source=x`)).body).toBe((await ask(paper, LIST)).body)
})

test('a script of another site reads it, conditionally too', async ({ paper, browser }) => {
  const elsewhere = createServer((_, res) => res.setHeader('content-type', 'text/html').end('<!doctype html><title>x</title>'))
  await once(elsewhere.listen(0, '127.0.0.1'), 'listening')
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}/`)
  const seen = await page.evaluate(async (address) => {
    const first = await fetch(address)
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(address, { headers: { 'if-none-match': etag } })
    return { status: first.status, link: first.headers.get('link'), again: second.status, etag }
  }, paper.origin + LIST)
  expect(seen).toMatchObject({ status: 200, again: 304 })
  expect(seen.link).toContain('rel="next"')
  await page.close()
  elsewhere.close()
  const { status, headers } = await ask(paper, LIST, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } })
  expect([status, headers['access-control-allow-headers']]).toEqual([204, 'if-none-match'])
})
