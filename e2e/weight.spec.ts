import type { Page } from '@playwright/test'
import { scrollToEnd, twoFrames, watchFetches, watchShifts, type Fetched, type Shift } from '#e2e/fixtures/measure.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { LEAN } from '#e2e/fixtures/templates.ts'

test.describe.configure({ mode: 'parallel' })

/** At most so many kB in so many requests, pictures aside. */
type Ceiling = { kB: number; requests: number }

const ARTICLE: Ceiling = { kB: 115, requests: 8 }
/** What is no article and no list of pictures: two fonts, one style sheet, two scripts, the rules for fetching ahead. */
const PLAIN: Ceiling = { kB: 103, requests: 8 }

const CEILINGS: Record<string, Ceiling> = {
  'the front page': { kB: 108, requests: 8 },
  'a section': { kB: 105, requests: 8 },
  // Its words are set in italics too.
  'a live story with hostile words': { kB: 115, requests: 9 },
  'a thread': PLAIN,
  'an author': PLAIN,
  corrections: PLAIN,
  'a page that is not there': PLAIN,
  'sign-in': PLAIN,
  'sign-up': PLAIN,
}

/** What browsers' own tools print as 0. */
const NONE = 0.0005
/** Half of what counts as good: a line may break elsewhere. */
const HARDLY = 0.05
const LATE = ['the front page', 'an article with comments', 'an opinion', 'sign-in']

type View = [width: number, javaScriptEnabled: boolean]
const VIEWS: View[] = [
  [360, true],
  [1440, true],
]
/** Scripts can only add movement: a page of each kind shows that it is the same without. */
const WITHOUT_SCRIPTS: View = [360, false]

for (const { name, path } of LEAN) {
  test(`${name}: not too heavy, and nothing moves by itself`, async ({ paper, visit }) => {
    const address = await path(paper)
    for (const [width, javaScriptEnabled] of LATE.includes(name) ? [...VIEWS, WITHOUT_SCRIPTS] : VIEWS) {
      const page = await visit({ viewport: { width, height: 900 }, javaScriptEnabled })
      const fetched = await watchFetches(page)
      const shifts = await watchShifts(page)
      await stylesAfterFonts(page)
      await page.goto(address)
      if (javaScriptEnabled) await readToEnd(page)
      expectAtMost(await shifts(), NONE, `at ${String(width)} px, scripts ${javaScriptEnabled ? 'on' : 'off'}`)
      if (width === VIEWS[0]?.[0] && javaScriptEnabled) expectLight(fetched(), CEILINGS[name] ?? ARTICLE)
    }
  })
}

/** Pictures come in the sizes that a screen asks for; a stream stays open and says next to nothing. */
function expectLight(fetched: Fetched[], ceiling: Ceiling): void {
  const parts = fetched.filter((part) => !['Image', 'EventSource'].includes(part.type) && part.path !== '/favicon.svg')
  const kB = parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const told = parts.map((part) => `${String(part.bytes)} ${part.path}`).join('\n')
  test.info().annotations.push({ type: 'weight', description: `${String(kB)} kB in ${String(parts.length)} requests` })
  expect(kB, told).toBeLessThanOrEqual(ceiling.kB)
  expect(parts.length, told).toBeLessThanOrEqual(ceiling.requests)
}

for (const { name, path } of LEAN.filter(({ name }) => LATE.includes(name)))
  test(`${name}: hardly anything moves when fonts come late`, async ({ paper, visit }) => {
    const address = await path(paper)
    for (const width of [360, 1440]) {
      const page = await visit({ viewport: { width, height: 900 } })
      const shifts = await watchShifts(page)
      const release = await holdBack(page, /\.woff2$/)
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await twoFrames(page)
      release()
      await page.waitForLoadState('load')
      await readToEnd(page)
      const moved = await shifts()
      test.info().annotations.push({ type: 'layout shift', description: `${String(width)} px: ${String(sum(moved))}` })
      expectAtMost(moved, HARDLY, `at ${String(width)} px`)
    }
  })

/** Preloaded fonts are usually there before the styles that ask for them; here always. */
async function stylesAfterFonts(page: Page): Promise<void> {
  const release = await holdBack(page, /\.css$/)
  const preloaded = new Set<string>()
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('.woff2')) preloaded.add(request.url())
    if (preloaded.size === 2) release()
  })
}

/** Holds requests for these back until the function that it gives is called. */
async function holdBack(page: Page, urls: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  await page.route(urls, async (route) => {
    await promise
    await route.continue()
  })
  return () => {
    resolve(undefined)
  }
}

async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await scrollToEnd(page)
}

const sum = (shifts: Shift[]): number => shifts.reduce((total, { score }) => total + score, 0)

function expectAtMost(shifts: Shift[], most: number, where: string): void {
  const told = shifts.map(({ score, parts }) => [score, ...parts].join('\n')).join('\n')
  expect(sum(shifts), `${where}\n${told}`).toBeLessThan(most)
}
