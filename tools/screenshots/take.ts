import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { scrollToEnd, twoFrames } from '#e2e/fixtures/measure.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, signIn } from '#e2e/fixtures/people.ts'
import { HYDRATED, LEAN, type Template } from '#e2e/fixtures/templates.ts'
import { slugify } from '#lib/text.ts'
import { say } from '#tools/bootstrap/messages.mjs'

/** A small phone, and the desk of most readers, px. */
const WIDTHS = [360, 1440]

type Scheme = 'light' | 'dark'

/** Takes every template at each width in each scheme: `FOLDER/TEMPLATE-WIDTH-SCHEME.png`. @returns how many pictures */
export async function takeAll(browser: Browser, paper: Paper, folder: string, schemes: Scheme[]): Promise<number> {
  let count = 0
  for (const template of [...LEAN, ...HYDRATED]) {
    const page = await open(browser, paper, template)
    for (const width of WIDTHS)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await take(page, template.name, width, (name) => join(folder, `${name}-${String(width)}-${colorScheme}.png`))
        count++
      }
    await page.context().close()
  }
  return count
}

async function open(browser: Browser, paper: Paper, { as, path }: Template): Promise<Page> {
  const context = await browser.newContext({ baseURL: paper.origin })
  const person = as && (await aPersonOf(paper, as))
  if (person) await signIn(context, paper, person)
  const page = await context.newPage()
  await page.goto(await path(paper, person))
  return page
}

async function take(page: Page, name: string, width: number, file: (name: string) => string): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  // Pictures further down are fetched when they come near.
  await scrollToEnd(page)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  await page.evaluate(() => {
    scrollTo(0, 0)
  })
  await twoFrames(page)
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) say('screenshots.wide', { page: name, width })
  await page.screenshot({ path: file(slugify(name)), fullPage: true })
}
