import type { Locator, Page } from '@playwright/test'
import { anArabicStory } from '#e2e/fixtures/arabic.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory } from '#e2e/fixtures/stories.ts'
import { translator } from '#messages/translate.ts'

const t = translator('ar')
const DESK = { width: 1440, height: 900 }

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).first().boundingBox()
  if (!found) throw new Error(`${selector} is not shown`)
  return { left: found.x, right: found.x + found.width, middle: found.x + found.width / 2 }
}

const style = (locator: Locator, property: string) =>
  locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

test('an article’s rails stand the other way round', async ({ arabicPaper, visit }) => {
  const story = await anArabicStory(arabicPaper)
  const page = await visit({ at: arabicPaper, viewport: DESK })
  await page.goto(story.href)
  const text = await box(page, 'main [class*="body"] > p')
  const [meta, quote, more] = [
    await box(page, 'main [class*="byline"]'),
    await box(page, 'main [class*="pullQuote"]'),
    await box(page, 'main aside[aria-labelledby="most-read"]'),
  ]
  expect(meta.left).toBeGreaterThan(text.right)
  expect(quote.left).toBeGreaterThan(text.right)
  expect(more.right).toBeLessThan(text.left)
  expect((await box(page, '#comments')).left).toBeGreaterThan((await box(page, 'article[id^="comment-"]')).right)
  const [name, menu] = [await box(page, 'body > header p a'), await box(page, 'body > header summary')]
  expect(name.left).toBeGreaterThan(menu.right)
  await page.locator('body > header summary').click()
  expect((await box(page, 'body > header details > div')).left).toBeLessThan(DESK.width / 4)
})

test('a card’s picture stands at its end', async ({ arabicPaper, visit }) => {
  const page = await visit({ at: arabicPaper, viewport: { width: 360, height: 800 } })
  await page.goto('/')
  const small = 'main article[class*="pictured"]:not([class*="_lead"]):not([class*="_large"]):not([class*="_over"])'
  expect((await box(page, `${small} img`)).right).toBeLessThan((await box(page, `${small} h3`)).right)
  expect((await box(page, `${small} img`)).left).toBe(16)
})

test('Arabic is set as Arabic is: no space between letters, no leaning, its own marks and forms', async ({ arabicPaper, visit }) => {
  const story = await anArabicStory(arabicPaper, { kind: 'opinion' })
  const page = await visit({ at: arabicPaper, viewport: DESK })
  await page.goto(story.href)
  for (const selector of ['h1', 'body > header p a', 'h1 em']) {
    expect([selector, await style(page.locator(selector), 'letter-spacing')]).toEqual([selector, 'normal'])
    expect([selector, await style(page.locator(selector), 'font-style')]).toEqual([selector, 'normal'])
  }
  expect(await style(page.locator('main [class*="pullQuote"] p'), 'quotes')).toBe('"«" "»" "“" "”"')
  await expect(page.getByRole('link', { name: t('article.comments', { count: 2 }) })).toBeVisible()
  await expect(page.locator('main time').first()).toHaveText(/قبل|في/)
})

test('words that run the other way run that way, wherever they stand', async ({ arabicPaper, paper, visit }) => {
  const arabic = await anArabicStory(arabicPaper)
  const page = await visit({ at: arabicPaper })
  await page.goto(arabic.href)
  const paragraph = (words: string) => page.locator('main [class*="body"] > p').filter({ hasText: words })
  expect(await style(page.locator('h1'), 'direction')).toBe('rtl')
  expect(await style(paragraph('BBC'), 'direction')).toBe('rtl')
  expect(await style(paragraph('The council'), 'direction')).toBe('ltr')
  expect(await style(page.locator('article[id^="comment-"] p').filter({ hasText: 'I was there' }), 'direction')).toBe('ltr')
  await page.goto('/')
  const card = page.locator('main h3').first()
  expect(await style(card, 'direction')).toBe('ltr')
  expect(await style(card, 'text-align')).toBe('end')

  const story = await aStory(paper, { headline: 'المجلس يصوّت يوم الثلاثاء', standfirst: 'The council votes.' })
  const english = await visit()
  await english.goto(story.href)
  expect(await style(english.locator('h1'), 'direction')).toBe('rtl')
  expect(await style(english.locator('main header [class*="standfirst"]'), 'direction')).toBe('ltr')
})

test('what is typed runs as it is typed, addresses from left to right', async ({ arabicPaper, visit }) => {
  const page = await visit({ at: arabicPaper })
  await page.goto('/sign-up')
  const name = page.getByLabel(t('account.displayName'), { exact: true })
  await name.fill('Ada')
  expect(await style(name, 'direction')).toBe('ltr')
  await name.fill('سلمى')
  expect(await style(name, 'direction')).toBe('rtl')
  expect(await style(page.getByLabel(t('account.email')), 'direction')).toBe('ltr')
})

test('the page that says that nothing is there is in Arabic too', async ({ arabicPaper }) => {
  const { status, body } = await ask(arabicPaper, '/news/no-such-story')
  expect(status).toBe(404)
  expect(body).toContain(t('article.notFound.title'))
})
