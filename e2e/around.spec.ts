import { asc } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articleReads } from '#db/schema/reads.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory } from '#e2e/fixtures/stories.ts'

for (const javaScriptEnabled of [false, true]) {
  test(`a reader goes on from a story, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled })
    await page.goto(demo.leadHref)
    const related = page.getByRole('complementary', { name: t('article.related') })
    await expect(related.getByRole('article')).toHaveCount(4)
    await expect(
      page
        .getByRole('complementary', { name: t('article.mostRead') })
        .getByRole('listitem')
        .first(),
    ).toBeVisible()

    const tag = demo.tags.find((one) => one.slug === demo.lead.tags[0])
    await page.getByRole('main').getByRole('link', { name: tag?.name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tag?.name ?? '')
    await expect(page.getByRole('link', { name: demo.lead.headline })).toBeVisible()

    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('article.archive.title') })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('article.archive.title'))
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page.getByRole('link', { name: demo.lead.headline })).toBeVisible()
  })
}

test('every page of the paper is named at its foot', async ({ visit }) => {
  const page = await visit()
  await page.goto('/')
  for (const { headline, standfirst } of demo.pages) {
    await page.getByRole('contentinfo').getByRole('link', { name: headline }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(page.getByText(standfirst)).toBeVisible()
  }
})

test('what has no list leads nowhere', async ({ paper }) => {
  for (const path of [
    '/tag/nothing',
    '/archive/26',
    '/archive/2026/13',
    '/archive/1999',
    '/archive/1999/01',
    '/archive/2026/1',
    '/archive/x/y/z',
  ])
    expect((await ask(paper, path)).status, path).toBe(404)
})

test('stories that people open are counted; robots, prefetches and other pages are not', async ({ freshPaper: paper, visit }) => {
  const story = await aStory(paper)
  const page = await visit({ at: paper })
  for (const path of [story.href, '/', story.href, demo.leadHref, '/archive']) await page.goto(path)
  const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', accept: 'text/html' }
  await ask(paper, story.href, { headers: browser })
  await ask(paper, story.href, { headers: { ...browser, 'sec-purpose': 'prefetch' } })
  await ask(paper, story.href, { headers: { ...browser, 'user-agent': 'Mozilla/5.0 (compatible; SomeBot/1.0)' } })
  await ask(paper, story.href, { method: 'HEAD', headers: browser })
  expect(await paper.end('SIGTERM')).toBe(0)
  paper.use()
  const rows = await read().select().from(articleReads).orderBy(asc(articleReads.hour))
  const ours = rows.filter((row) => row.articleId === story.id)
  // The second visit in the browser is answered from its own cache, after a 304.
  expect(ours.map((row) => row.reads)).toEqual([2])
})

test('a page that was fetched ahead counts when it is looked at', async ({ freshPaper: paper }) => {
  const story = await aStory(paper)
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', 'content-type': 'text/plain', origin: paper.origin }
  const told = await ask(paper, '/api/opened', { method: 'POST', body: story.href, headers })
  expect([told.status, told.body]).toEqual([204, ''])
  expect(
    (await ask(paper, '/api/opened', { method: 'POST', body: story.href, headers: { ...headers, origin: 'https://evil.example' } })).status,
  ).toBe(403)
  expect((await ask(paper, '/api/opened')).status).toBe(405)
  expect(await paper.end('SIGTERM')).toBe(0)
  paper.use()
  const rows = await read().select().from(articleReads)
  expect(rows.filter((row) => row.articleId === story.id).map((row) => row.reads)).toEqual([1])
})
