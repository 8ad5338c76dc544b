import { gzipSync } from 'node:zlib'
import { DomUtils, parseDocument } from 'htmlparser2'
import { datedBody } from '#db/demo/dated-body.ts'
import { demo, type DemoArticle } from '#e2e/fixtures/demo.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, publishedComments } from '#e2e/fixtures/stories.ts'
import { LEAN } from '#e2e/fixtures/templates.ts'
import { countWords } from '#lib/text.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'

/** Our own files, and structured data, which is no script. */
const isOwn = (attribs: Record<string, string>) => attribs.type === 'application/ld+json' || /^\/[\w-]+\.js$/.test(attribs.src ?? '')

test('a reader’s page carries nothing that only a framework needs', async ({ paper }) => {
  for (const { name, path } of LEAN) {
    const { body, headers } = await ask(paper, await path(paper))
    const elements = DomUtils.findAll(() => true, parseDocument(body).children)
    const scripts = elements.filter((e) => e.name === 'script')
    expect(
      scripts.filter((e) => !isOwn(e.attribs)).map((e) => e.attribs.src ?? 'inline'),
      name,
    ).toEqual([])
    expect(
      scripts.some((e) => e.attribs.nonce !== undefined),
      name,
    ).toBe(false)
    expect(
      elements.filter((e) => e.name === 'template' || e.name === 'style' || e.attribs.style !== undefined).map((e) => e.name),
      name,
    ).toEqual([])
    expect(
      elements.flatMap((e) => Object.keys(e.attribs)).filter((attribute) => attribute.startsWith('on')),
      name,
    ).toEqual([])
    for (const trace of ['__next_error__', '<!--', 'nonce=']) expect(body.includes(trace), `${name} has ${trace}`).toBe(false)
    const policy = String(headers['content-security-policy'])
    expect(policy, name).toMatch(/(?:^|; )script-src 'self'(?:;|$)/)
    expect(policy, name).toMatch(/(?:^|; )style-src 'self'(?:;|$)/)
    expect(policy, name).not.toContain('unsafe')
    expect(headers['set-cookie'], name).toBeUndefined()
  }
})

test('a member’s page has a nonce of its own, and no other script', async ({ paper }) => {
  const cookie = cookieOf(paper, await aPersonOf(paper, 'member'))
  const nonces = new Set<string>()
  for (const path of ['/', demo.leadHref, '/sign-in', '/news/no-such-story']) {
    const { body, headers } = await ask(paper, path, { headers: { cookie, 'content-security-policy': "script-src 'nonce-chosen'" } })
    const policy = String(headers['content-security-policy'])
    const nonce = /script-src 'nonce-([\w+/=]{22,})' 'strict-dynamic';/.exec(policy)?.[1] ?? ''
    expect(nonce, path).not.toBe('')
    nonces.add(nonce)
    const scripts = DomUtils.getElementsByTagName('script', parseDocument(body))
    expect(scripts.length).toBeGreaterThan(2)
    for (const { attribs } of scripts)
      expect(attribs.nonce ?? attribs.type, path).toMatch(attribs.type === 'application/ld+json' ? /./ : nonce)
    expect(headers['cache-control']).toBe('private, no-store')
    expect(policy).not.toContain('unsafe')
  }
  expect(nonces.size).toBe(4)
})

test('an article of 800 words with 10 comments is light', async ({ paper, visit }) => {
  const href = await anArticleOf800Words(paper)
  const page = await visit()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(href, { waitUntil: 'networkidle' })
  // Pictures, and italics where a story has some, are the story's own.
  const frame = requests.filter((url) => !/\/media\/|favicon|italic/.test(url))
  expect(frame.length, frame.join('\n')).toBeLessThanOrEqual(8)

  const weigh = async (ending: RegExp) => {
    const paths = requests.map((url) => new URL(url).pathname).filter((path) => ending.test(path))
    const bodies = await Promise.all(paths.map((path) => page.request.get(path).then((r) => r.body())))
    return {
      count: paths.length,
      gzip: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
      raw: bodies.reduce((sum, body) => sum + body.length, 0),
    }
  }
  const [html, css, scripts, fonts] = [
    await weigh(new RegExp(`^${href}$`)),
    await weigh(/\.css$/),
    await weigh(/\.js$/),
    await weigh(/^(?!.*italic).*\.woff2$/),
  ]
  test.info().annotations.push({ type: 'weight', description: JSON.stringify({ html, css, scripts, fonts, requests: requests.length }) })
  expect(html.gzip + css.gzip).toBeLessThanOrEqual(20 * 1024)
  expect(scripts.gzip).toBeLessThanOrEqual(3 * 1024)
  expect(fonts.raw).toBeLessThanOrEqual(85 * 1024)

  const { headers, body } = await ask(paper, href)
  const preloaded = [...String(headers.link).split(/,\s*(?=<)/), ...(body.match(/<link[^>]*rel="preload"[^>]*>/g) ?? [])].filter((link) =>
    link.includes('font'),
  )
  expect(preloaded, preloaded.join('\n')).toHaveLength(2)
})

/** Real words: a story of the demo paper as long as that, and ten of its comments. */
async function anArticleOf800Words(paper: Paper): Promise<string> {
  const length = (article: DemoArticle) => countWords(JSON.stringify(article.body))
  const [nearest] = demo.articles.toSorted((a, b) => Math.abs(length(a) - 800) - Math.abs(length(b) - 800))
  const { kicker, headline, standfirst, body, picture } = nearest ?? demo.lead
  const story = await aStory(paper, { kicker, headline, standfirst, picture, body: datedBody(body, new Date()), words: 800 })
  for (const { source } of demo.comments.filter((c) => c.state === 'published').slice(0, 10))
    await publishedComments(paper, story, 1, { text: source })
  return story.href
}
