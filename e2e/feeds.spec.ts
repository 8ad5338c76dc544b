import { parseFeed } from '@rowanmanning/feed-parser'
import { DomUtils, parseDocument } from 'htmlparser2'
import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { fillStory, press, readerSees } from '#e2e/fixtures/newsroom.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, postAs } from '#e2e/fixtures/stories.ts'
import { readXml, textsOf } from '#lib/testing/read-xml.ts'

const TYPES: Record<string, string> = {
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
}
const XML = 'application/xml; charset=utf-8'
const tagged = demo.articles.find(({ state, tags }) => state === 'published' && tags.length > 0)
const page = demo.articles.find(({ kind, talkMode }) => kind === 'page' && talkMode !== 'closed')
const FOLDERS = ['', '/news', `/author/${demo.leadAuthor.slug}`, demo.leadHref]
const FEEDS = FOLDERS.flatMap((folder) => Object.keys(TYPES).map((file) => `${folder}/${file}`))
const OTHERS: Record<string, string> = {
  '/sitemap.xml': XML,
  '/sitemaps/articles-1.xml': XML,
  '/sitemaps/paper-1.xml': XML,
  '/sitemaps/authors-1.xml': XML,
  '/sitemaps/tags-1.xml': XML,
  '/news-sitemap.xml': XML,
  '/robots.txt': 'text/plain; charset=utf-8',
}
const typeOf = (path: string) => OTHERS[path] ?? TYPES[path.slice(path.lastIndexOf('/') + 1)]

test('every feed and sitemap: its type, the same for everybody, and nothing when nothing is new', async ({ paper }) => {
  const cookie = cookieOf(paper, await aPersonOf(paper, 'admin'))
  for (const path of [...FEEDS, ...Object.keys(OTHERS)]) {
    const { status, headers, body } = await ask(paper, path)
    expect([status, headers['content-type']], path).toEqual([200, typeOf(path)])
    expect(body.length, path).toBeGreaterThan(100)
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect((await ask(paper, path, { headers: { cookie } })).body, path).toBe(body)
    const head = await ask(paper, path, { method: 'HEAD' })
    expect([head.status, head.body, head.headers.etag], path).toEqual([200, '', headers.etag])
    const known = await ask(paper, path, { headers: { 'if-none-match': headers.etag } })
    expect([known.status, known.body], path).toEqual([304, ''])
  }
})

test('there is no feed of what is not there', async ({ paper }) => {
  const draft = demo.articles.find(({ state }) => state === 'draft')
  const paths = [
    '/nothing',
    '/news/nothing',
    '/tag/nothing',
    '/author/nothing',
    '/archive',
    '/admin',
    '/a/b/c',
    `/${draft?.section ?? ''}/${draft?.slug ?? ''}`,
  ]
  for (const path of paths) for (const file of Object.keys(TYPES)) expect((await ask(paper, `${path}/${file}`)).status, path).toBe(404)
  for (const path of ['/sitemaps/articles-2.xml', '/sitemaps/x', '/sitemaps']) expect((await ask(paper, path)).status, path).toBe(404)
})

for (const file of ['feed.xml', 'atom.xml'])
  test(`a story is told whole in ${file}, with addresses that lead there from anywhere`, async ({ paper }) => {
    const path = `/${demo.leadSection.slug}/${file}`
    const { self, items } = parseFeed((await ask(paper, path)).body)
    expect(self).toBe(paper.origin + path)
    const lead = items.find(({ url }) => url === paper.origin + demo.leadHref)
    if (!lead) throw new Error('the lead is not in its feed')
    expect(lead.toJSON()).toMatchObject({ title: demo.lead.headline, description: demo.lead.standfirst })
    expect(lead.authors.map(({ name }) => name)).toContain(demo.leadAuthor.name)
    expect(lead.content).toContain('<p>')
    for (const [, address] of String(lead.content).matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^(?:https?:|mailto:)/)
    const [picture] = lead.media
    if (!picture) throw new Error('the lead has no picture in its feed')
    const fetched = await fetch(picture.url)
    expect([fetched.headers.get('content-type'), (await fetched.arrayBuffer()).byteLength]).toEqual([picture.mimeType, picture.length])
  })

/** Addresses of feeds in the head of a page, as programs find them. */
async function feedsOf(paper: Paper, path: string): Promise<string[]> {
  const links = DomUtils.getElementsByTagName('link', parseDocument((await ask(paper, path)).body))
  const feeds = links.filter(({ attribs }) => attribs.rel === 'alternate' && /rss|atom|feed/.test(attribs.type ?? ''))
  for (const { attribs } of feeds) expect(attribs.title, path).toBeTruthy()
  return feeds.map(({ attribs }) => new URL(attribs.href ?? '').pathname)
}

test('programs find the feeds from the pages, and people from the footer', async ({ paper }) => {
  const own = (folder: string) => Object.keys(TYPES).map((file) => `${folder}/${file}`)
  const topic = `/tag/${/href="\/tag\/([^"]+)"/.exec((await ask(paper, demo.leadHref)).body)?.[1] ?? tagged?.tags[0] ?? ''}`
  for (const path of ['/news', topic, `/author/${demo.leadAuthor.slug}`, demo.leadHref]) {
    const found = await feedsOf(paper, path)
    expect(found.toSorted(), path).toEqual([...own(path), ...own('')].toSorted())
    for (const feed of found) expect((await ask(paper, feed)).headers['content-type']).toBe(typeOf(feed))
  }
  for (const path of ['/', '/archive', '/corrections', '/search', '/sign-in', '/nothing-here'])
    expect((await feedsOf(paper, path)).toSorted(), path).toEqual(own('').toSorted())
  expect((await ask(paper, '/')).body).toContain(`<a href="/feed.xml">${t('site.footer.feeds')}</a>`)
  expect(await feedsOf(paper, `/${page?.slug ?? 'about'}`)).toContain('/feed.xml')
})

test('the sitemap leads to every file, each of which leads to pages', async ({ paper }) => {
  const locs = async (path: string) => textsOf(readXml((await ask(paper, path)).body), 'loc')
  const robots = (await ask(paper, '/robots.txt')).body
  expect(robots).toContain(`Sitemap: ${paper.origin}/sitemap.xml\n`)
  expect(robots).toContain(`Sitemap: ${paper.origin}/news-sitemap.xml\n`)
  const all: string[] = []
  for (const file of await locs('/sitemap.xml')) all.push(...(await locs(new URL(file).pathname)))
  expect(new Set(all).size).toBe(all.length)
  for (const path of ['/', '/news', demo.leadHref, `/author/${demo.leadAuthor.slug}`, '/archive'])
    expect(all).toContain(paper.origin + path)
  for (const address of all) expect((await ask(paper, new URL(address).pathname, { method: 'HEAD' })).status, address).toBe(200)
})

test('what the newsroom and readers do shows in the next request', async ({ freshPaper: paper, visit }) => {
  const feeds = ['/feed.xml', '/atom.xml', '/feed.json', '/sport/feed.xml', '/tag/pier/feed.xml']
  const lists = [...feeds, '/news-sitemap.xml']
  for (const path of [...lists, '/sitemaps/articles-1.xml']) await readerSees(paper, path)
  const desk = await visit({ at: paper, as: 'editor', javaScriptEnabled: false })
  await desk.goto('/admin/articles/new')
  const headline = 'Pier <b>opens</b> & ]]> closes'
  await fillStory(desk, {
    headline,
    standfirst: 'On Monday.',
    body: 'The *pier* and [news](/news).',
    section: 'sport',
    slug: 'the-pier',
    tags: 'Pier',
  })
  await press(desk, 'story.save.draft')
  for (const path of lists) expect(await readerSees(paper, path), path).not.toContain('closes')
  await press(desk, 'story.publish')
  await expect(desk.getByText(t('story.did.published'))).toBeVisible()
  for (const path of lists) expect(await readerSees(paper, path), path).toContain('closes')
  expect(await readerSees(paper, '/sitemaps/articles-1.xml')).toContain('/sport/the-pier</loc>')
  for (const path of ['/feed.xml', '/atom.xml']) {
    const [first] = parseFeed(await readerSees(paper, path)).items
    expect(first?.title, path).toBe(headline)
    expect(first?.content, path).toBe(`<p>The <em>pier</em> and <a href="${paper.origin}/news">news</a>.</p>`)
  }

  await fillStory(desk, { section: 'news', slug: 'the-jetty' })
  await press(desk, 'story.save.published')
  await expect(desk.getByText(t('story.did.saved'))).toBeVisible()
  const moved = await ask(paper, '/sport/the-pier/atom.xml')
  expect([moved.status, moved.headers.location]).toEqual([308, '/news/the-jetty/atom.xml'])
  expect(await readerSees(paper, '/sport/feed.xml')).not.toContain('closes')

  await press(desk, 'story.unpublish')
  await expect(desk.getByText(t('story.did.unpublished'))).toBeVisible()
  for (const path of lists) expect(await readerSees(paper, path), path).not.toContain('closes')
  expect(await readerSees(paper, '/sitemaps/articles-1.xml')).not.toContain('the-jetty')
  expect((await ask(paper, '/news/the-jetty/feed.xml')).status).toBe(404)
})

test('comments show in their feed when readers see them, and are gone when they do not', async ({ paper }) => {
  const story = await aStory(paper)
  const feed = `${story.href}/feed.xml`
  await expect.poll(async () => (await ask(paper, feed)).status).toBe(200)
  expect(parseFeed(await readerSees(paper, feed)).items).toEqual([])
  await postAs(paper, await aPersonOf(paper, 'newcomer'), story, 'Held words.')
  const id = await postAs(paper, await aPersonOf(paper, 'member'), story, 'Shown <b>words</b> & more.')
  await expect.poll(() => readerSees(paper, feed)).toContain('Shown')
  const [only, ...others] = parseFeed(await readerSees(paper, feed)).items
  expect(others).toEqual([])
  expect(only?.url).toBe(`${paper.origin}${story.href}/comments/${id}`)
  expect(only?.title).toContain(story.headline)
})
