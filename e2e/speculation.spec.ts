import type { Page } from '@playwright/test'
import { demo } from '#e2e/fixtures/demo.ts'
import { scrollToEnd, watchShifts } from '#e2e/fixtures/measure.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { cookieOf, signIn } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'

const story = (page: Page) => page.locator(`main a[href="${demo.leadHref}"]`).first()

/** How the page came that the browser shows: '' over the network. */
const delivery = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return entry && 'deliveryType' in entry ? String(entry.deliveryType) : ''
  })

/** What a browser makes of the rules from now on: what is wrong with them, what it may fetch ahead, what it has fetched. */
async function watchAhead(page: Page) {
  const session = await page.context().newCDPSession(page)
  const rules: { text: string; error: string }[] = []
  let allowed: string[] = []
  const ready = new Set<string>()
  const pathOf = (url: string) => {
    const { origin, pathname, search } = new URL(url)
    return origin === new URL(page.url()).origin ? pathname + search : url
  }
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push({ text: ruleSet.sourceText, error: ruleSet.errorMessage ?? '' }))
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources: sources }) => {
    allowed = sources.map(({ key }) => pathOf(key.url))
  })
  session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') ready.add(pathOf(prefetchUrl))
  })
  await session.send('Preload.enable')
  return { rules, allowed: () => allowed, ready }
}

test('a page that a reader points at is there when they choose it', async ({ freshPaper: paper, visit }) => {
  await ask(paper, demo.leadHref)
  const page = await visit({ at: paper })
  const ahead = await watchAhead(page)
  await page.goto('/')
  await expect.poll(() => ahead.rules.map(({ error }) => error)).toEqual([''])

  await story(page).hover()
  await expect.poll(() => [...ahead.ready]).toEqual([demo.leadHref])
  const asked = () =>
    paper.log
      .text()
      .split('\n')
      .filter((line) => line.includes(`"${demo.leadHref}"`))
  await expect.poll(() => asked().length).toBe(2)
  expect(asked()[1], 'the page fetched ahead').toContain('"hit"')

  await story(page).click()
  await expect(page).toHaveURL(demo.leadHref)
  expect(await delivery(page)).toBe('navigational-prefetch')
})

const PAGES = ['/', '/news?page=2', '/author/somebody', '/news/a-story/comments/0123456789abcdef']
const OTHERS = [
  '/news/a-story?reply=0123456789abcdef',
  '/news?page=2x&approve=1',
  '/admin',
  '/admin/articles',
  '/api/health',
  '/media/demo/winter-slip.webp',
  '/sign-in?to=%2F',
  '/sign-in',
  '/sign-up',
  '/settings',
  '/feed.xml',
  'https://example.org/elsewhere',
]

test('pages that show are fetched ahead, never what acts, what is one reader’s own and what is no page', async ({ visit }) => {
  const page = await visit()
  const ahead = await watchAhead(page)
  await page.goto('/page-that-is-not-there')
  await page.evaluate(
    (links) => {
      for (const href of links) document.body.append(Object.assign(document.createElement('a'), { href, textContent: href }))
    },
    [...OTHERS, ...PAGES],
  )
  await expect.poll(ahead.allowed).toEqual(expect.arrayContaining(PAGES))
  expect(ahead.allowed().filter((path) => OTHERS.includes(path) || path.startsWith('/sign'))).toEqual([])
})

test('who has signed in meanwhile gets their own page, fetched ahead or not', async ({ paper, visit, aPerson }) => {
  const page = await visit()
  const ahead = await watchAhead(page)
  await page.goto('/')
  await expect.poll(() => ahead.rules).toHaveLength(1)
  const member = await aPerson('member')
  await signIn(page.context(), paper, member)
  await story(page).hover()
  await expect.poll(() => [...ahead.ready]).toEqual([demo.leadHref])
  await story(page).click()
  await expect(page).toHaveURL(demo.leadHref)
  await expect(page.getByText(member.displayName).first()).toBeAttached()
  expect(await delivery(page)).toBe('navigational-prefetch')
  // Members’ pages are made for them: nothing is made on a guess.
  const { headers } = await ask(paper, '/', { headers: { cookie: cookieOf(paper, member) } })
  expect(headers['speculation-rules']).toBeUndefined()
})

test('the rules are of the type that browsers take, and kept for a day', async ({ paper }) => {
  const { headers } = await ask(paper, '/speculation-rules.json')
  expect(headers['content-type']).toBe('application/speculationrules+json')
  expect(headers['cache-control']).toBe('public, max-age=86400')
})

for (const [reducedMotion, isFaded] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`pages ${isFaded ? 'cross-fade' : 'change at once'} where the reader’s device says ${reducedMotion}, and nothing moves`, async ({
    visit,
  }) => {
    const page = await visit({ reducedMotion })
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset.faded = String(viewTransition !== null)
      })
    })
    const shifts = await watchShifts(page)
    await page.goto('/')
    await story(page).click()
    await expect(page).toHaveURL(demo.leadHref)
    await expect(page.locator('html')).toHaveAttribute('data-faded', String(isFaded))
    await scrollToEnd(page)
    expect((await shifts()).reduce((sum, { score }) => sum + score, 0)).toBeLessThan(0.0005)
  })
