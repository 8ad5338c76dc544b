import { read } from '#db/database.ts'
import { articleReads } from '#db/schema/reads.ts'
import { setArticle } from '#db/testing/rows.ts'
import type { Change } from '#domain/changes.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { demo, hrefOf } from '#e2e/fixtures/demo.ts'
import { goOffline, keptPage, keptPaths, open, startBefore, workers } from '#e2e/fixtures/kept.ts'
import { startPaperProcess } from '#e2e/fixtures/paper-process.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { startPaper } from '#e2e/fixtures/paper.ts'
import { signIn } from '#e2e/fixtures/people.ts'
import { aStory } from '#e2e/fixtures/stories.ts'

const others = demo.articles.filter(
  (a) => a.state === 'published' && (a.publishedHoursAgo ?? -1) >= 0 && a.kind !== 'page' && a !== demo.lead,
)
const [another, unopened] = [hrefOf(others[0] ?? demo.lead), hrefOf(others[1] ?? demo.lead)]

test('the front page and opened stories are read without a network, the rest is said to be missing', async ({ paper, visit }) => {
  const page = await visit({ at: paper })
  await page.goto('/')
  expect(await workers(page), 'the first page costs nothing').toBe(0)
  await open(page, demo.leadHref, another)
  expect(await keptPaths(page)).toEqual(expect.arrayContaining(['/', demo.leadHref, another, '/offline']))

  await goOffline(page)
  await page.goto(demo.leadHref)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.lead.headline)
  const line = page.locator('[data-kept]')
  await expect(line).toHaveText(/^You are offline\. Kept on .*\d{4}.*\.$/)
  const shown = await page.evaluate(() => ({
    fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
    family: getComputedStyle(document.body).fontFamily,
    picture: document.querySelector<HTMLImageElement>('main img')?.naturalWidth ?? 0,
    isScripted: document.documentElement.dataset.js,
    sheets: [...document.styleSheets].map(({ cssRules }) => cssRules.length).filter((n) => n > 50).length,
  }))
  expect(shown.fonts).toBeGreaterThan(0)
  expect(shown.picture).toBeGreaterThan(0)
  expect(shown.sheets).toBe(1)
  expect(shown.isScripted).toBe('')

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.site.name)
  await expect(line).toBeVisible()

  for (const path of [unopened, '/search?q=x', '/archive']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site.offline.title'))
  }
  const links = page.locator('main ul[data-kept-list] a')
  await expect(links).toHaveText([others[0]?.headline ?? '', demo.lead.headline, t('site.offline.front')])
  await links.nth(1).click()
  await expect(page).toHaveURL(demo.leadHref)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.lead.headline)

  await page.context().setOffline(false)
  await page.goto(demo.leadHref)
  await expect(line).toHaveCount(0)

  // What was taken down is gone from the device when it is looked for again.
  const story = await aStory(paper)
  await open(page, story.href)
  await setArticle(story.id, { state: 'unpublished' })
  const change: Change = { kind: 'article-changed', articleId: story.id, address: story.href.slice(1), section: 'news', people: [] }
  await paper.commit(() => Promise.resolve({ value: null, changes: [change] }))
  await expect.poll(async () => (await page.goto(story.href))?.status()).toBe(404)
  await expect.poll(() => keptPaths(page)).not.toContain(story.href)
})

test('nothing of a member is kept, and signing in shows no page of before', async ({ paper, visit, aPerson }) => {
  const member = await aPerson('member')
  const theirs = await visit({ at: paper, as: member })
  for (const path of ['/', demo.leadHref, another]) await theirs.goto(path)
  expect([await workers(theirs), await keptPaths(theirs)]).toEqual([0, []])

  const page = await visit({ at: paper })
  await open(page, '/', demo.leadHref)
  const before = [await keptPage(page, demo.leadHref), await keptPage(page, '/')]
  await signIn(page.context(), paper, member)
  for (const path of [demo.leadHref, '/', another]) {
    await page.goto(path)
    await expect(page.getByText(member.displayName).first()).toBeAttached()
  }
  expect([await keptPage(page, demo.leadHref), await keptPage(page, '/')]).toEqual(before)
  expect(await keptPaths(page)).not.toContain(another)
  await goOffline(page)
  await page.goto(demo.leadHref)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.lead.headline)
  await expect(page.getByText(member.displayName)).toHaveCount(0)
})

test('stories are counted as often as they are opened, with a worker and fetched ahead', async ({ freshPaper: paper, visit }) => {
  const stories = [await aStory(paper), await aStory(paper), await aStory(paper)] as const
  const page = await visit({ at: paper })
  await open(page, '/', stories[0].href)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await open(page, stories[1].href)
  await page.evaluate(
    (href) => document.body.prepend(Object.assign(document.createElement('a'), { href, textContent: 'Go there' })),
    stories[2].href,
  )
  const link = page.getByText('Go there')
  await link.hover()
  await expect.poll(() => paper.log.text()).toContain(stories[2].href)
  await link.click()
  await expect(page).toHaveURL(stories[2].href)
  await open(page, '/')
  expect(await paper.end('SIGTERM')).toBe(0)
  paper.use()
  const rows = await read().select().from(articleReads)
  expect(stories.map(({ id }) => rows.filter((row) => row.articleId === id).reduce((sum, { reads }) => sum + reads, 0))).toEqual([1, 1, 1])
})

test('a newer worker takes over at the next visit, and a page that is open goes on', async ({ visit }, { project }) => {
  let version = 1
  const before = await startBefore((script) => script.replace('VERSION = 1', `VERSION = ${String(version)}`))
  const paper = await startPaper(project.outputDir, { SITE_URL: before.origin })
  before.leadTo(paper.port)
  const page = await visit({ at: { ...paper, origin: before.origin } })
  await open(page, '/', demo.leadHref)
  const caching = () => page.evaluate(() => caches.keys())
  expect(await caching()).toEqual(['broadsheet-1'])
  const tab = await page.context().newPage()
  await tab.goto(demo.leadHref)
  version = 2
  await page.goto('/')
  await expect.poll(caching).toEqual(['broadsheet-2'])
  await tab.getByRole('link', { name: demo.leadSection.name }).first().click()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(demo.leadSection.name)
  await open(page, another)
  expect(await caching()).toEqual(['broadsheet-2'])
  await goOffline(page)
  await page.goto(another)
  await expect(page.locator('[data-kept]')).toBeVisible()
  await page.context().setOffline(false)
  await page.context().close()
  before.close()
  await paper.close()
})

test('switched off, it clears itself away at the next visit and does not come back', async ({ freshPaper: paper, visit }) => {
  const page = await visit({ at: paper })
  await open(page, '/', demo.leadHref)
  expect(await workers(page)).toBe(1)
  await paper.end('SIGTERM')
  const without = await startPaperProcess(paper.dataFolder, { OFFLINE: 'off', PORT: String(paper.port) })
  await page.goto('/')
  await expect.poll(() => workers(page)).toBe(0)
  await expect.poll(() => keptPaths(page)).toEqual([])
  for (const path of [demo.leadHref, another]) await page.goto(path, { waitUntil: 'networkidle' })
  expect([await workers(page), await keptPaths(page)]).toEqual([0, []])
  await without.stop()
})

test('where there is no room or storage is refused, nothing is kept and nothing breaks', async ({ paper, visit }) => {
  const full = await visit({ at: paper })
  const session = await full.context().newCDPSession(full)
  await session.send('Storage.overrideQuotaForOrigin', { origin: paper.origin, quotaSize: 1_000 })
  const refused = await visit({ at: paper })
  await refused.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  for (const page of [full, refused]) {
    for (const path of ['/', demo.leadHref, another]) await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(others[0]?.headline ?? '')
    expect(await keptPaths(page)).not.toContain(another)
  }
})

test('the worker may fetch from the paper alone, and is asked for anew each time', async ({ paper, visit }) => {
  const response = await (await visit({ at: paper })).request.get('/service-worker.js')
  expect(response.headers()['cache-control']).toBe('no-cache')
  expect(response.headers()['content-security-policy']).toMatch(/^default-src 'none'; connect-src 'self';/)
})
