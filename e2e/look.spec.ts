import type { Locator, Page } from '@playwright/test'
import { t } from '#e2e/fixtures/comments.ts'
import { demo, hrefOf } from '#e2e/fixtures/demo.ts'
import { everyNodeBody } from '#e2e/fixtures/every-node.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aStory } from '#e2e/fixtures/stories.ts'

const PHONE = 360
const DESKTOP = 1440

/** Size px, line height as a factor, weight, family. */
type Type = { size: number; leading?: number; weight?: number; family: 'serif' | 'sans'; spacing?: number; italic?: boolean }

async function typeOf(locator: Locator): Promise<Required<Type>> {
  return locator.first().evaluate((element) => {
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const spacing = style.letterSpacing === 'normal' ? 0 : parseFloat(style.letterSpacing) / size
    const round = (n: number) => Math.round(n * 1000) / 1000
    const family = /serif/i.test(style.fontFamily.split(',')[0] ?? '') ? ('serif' as const) : ('sans' as const)
    return {
      size: round(size),
      leading: round(parseFloat(style.lineHeight) / size),
      weight: Number(style.fontWeight),
      family,
      spacing: round(spacing),
      italic: style.fontStyle === 'italic',
    }
  })
}

const opinion = demo.articles.find((a) => a.kind === 'opinion' && a.state === 'published' && a.authors.length > 0)
const body = (node: string) => `main article [class*="body"] > ${node}`

/** The type table of the design: where, on a phone, from 980 px. */
const TABLE: { role: string; path: () => string; where: string; phone: Type; desktop: Type }[] = [
  {
    role: 'lead headline',
    path: () => '/',
    where: 'main [class*="_lead"] h3',
    phone: { size: 32, leading: 1.1, weight: 600, family: 'serif', spacing: -0.015 },
    desktop: { size: 48, leading: 1.05, weight: 600, family: 'serif', spacing: -0.015 },
  },
  {
    role: 'lead standfirst',
    path: () => '/',
    where: 'main [class*="_lead"] [class*="standfirst"]',
    phone: { size: 19, leading: 1.35, weight: 400, family: 'serif' },
    desktop: { size: 21, leading: 1.35, weight: 400, family: 'serif' },
  },
  ...(['large', 'medium', 'small'] as const).map((size, i) => {
    const type: Type = { size: [24, 20, 17][i] ?? 0, leading: 1.15, family: 'serif' }
    return {
      role: `${size} card`,
      path: () => '/',
      where: `main [class*="_${size}"] h3:not([class*="opinion"])`,
      phone: type,
      desktop: type,
    }
  }),
  {
    role: 'article headline',
    path: () => demo.leadHref,
    where: 'h1',
    phone: { size: 30, leading: 1.12, weight: 600, family: 'serif' },
    desktop: { size: 42, leading: 1.08, weight: 600, family: 'serif' },
  },
  {
    role: 'opinion headline',
    path: () => (opinion ? hrefOf(opinion) : ''),
    where: 'h1',
    phone: { size: 30, leading: 1.12, weight: 300, family: 'serif' },
    desktop: { size: 42, leading: 1.08, weight: 300, family: 'serif' },
  },
  {
    role: 'writer in it',
    path: () => (opinion ? hrefOf(opinion) : ''),
    where: 'h1 em',
    phone: { size: 30, family: 'serif', italic: true },
    desktop: { size: 42, family: 'serif', italic: true },
  },
  {
    role: 'standfirst',
    path: () => demo.leadHref,
    where: 'main article header [class*="standfirst"]',
    phone: { size: 19, leading: 1.35, weight: 400, family: 'serif' },
    desktop: { size: 21, leading: 1.35, weight: 400, family: 'serif' },
  },
  {
    role: 'body',
    path: () => demo.leadHref,
    where: body('p'),
    phone: { size: 18, leading: 1.55, weight: 400, family: 'serif' },
    desktop: { size: 19, leading: 1.58, weight: 400, family: 'serif' },
  },
  {
    role: 'kicker',
    path: () => demo.leadHref,
    where: 'main article header [class*="kicker"]',
    phone: { size: 14, weight: 700, family: 'sans' },
    desktop: { size: 14, weight: 700, family: 'sans' },
  },
  {
    role: 'byline',
    path: () => demo.leadHref,
    where: 'main [class*="byline"]',
    phone: { size: 15, family: 'sans' },
    desktop: { size: 15, family: 'sans' },
  },
  {
    role: 'meta',
    path: () => demo.leadHref,
    where: 'main [class*="dates"]',
    phone: { size: 14, family: 'sans' },
    desktop: { size: 14, family: 'sans' },
  },
  {
    role: 'caption',
    path: () => demo.leadHref,
    where: 'main article figcaption',
    phone: { size: 14, family: 'sans' },
    desktop: { size: 14, family: 'sans' },
  },
]

for (const width of [PHONE, DESKTOP]) {
  test(`the type table holds at ${String(width)} px`, async ({ visit }) => {
    const page = await visit({ viewport: { width, height: 900 } })
    let here = ''
    for (const { role, path, where, ...expected } of TABLE) {
      if (here !== path()) await page.goto((here = path()))
      expect.soft(await typeOf(page.locator(where)), role).toMatchObject(width === PHONE ? expected.phone : expected.desktop)
    }
  })

  test(`an article’s parts stand in their order at ${String(width)} px`, async ({ paper, visit }) => {
    const article = demo.articles.find((a) => a.state === 'published' && (a.corrections ?? []).length > 0 && a.tags.length > 0)
    const page = await visit({ viewport: { width, height: 900 } })
    await page.goto(demo.leadHref)
    const order = [
      'a[href="#main"]',
      'header',
      'main article header [class*="kicker"]',
      'h1',
      'main article header [class*="standfirst"]',
      'main article figure img',
      'main article figcaption',
      'main [class*="byline"]',
      'main [class*="body"]',
      'main footer section[aria-label]',
      'main footer [class*="tags"]',
      '#comments',
      'main aside',
      'body > footer',
    ]
    expect(await inOrder(page, order)).toEqual([])
    expect(await page.locator('#comments').textContent()).toBe('Leave a comment')

    await page.goto(article ? hrefOf(article) : '')
    expect(await inOrder(page, ['h1', 'main article aside', 'main [class*="body"]', 'main footer [class*="tags"]'])).toEqual([])

    const story = await aStory(paper, { body: everyNodeBody() })
    await page.goto(story.href)
    expect(await inOrder(page, ['h1', 'main [class*="keyPoints"]', body('p'), 'main [class*="sources"]', '#comments'])).toEqual([])
  })
}

/** Selectors that are not there, or stand before the one that they should follow. */
function inOrder(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate((list) => {
    const found = list.map((selector) => document.querySelector(selector))
    return list.filter((_, i) => {
      const [before, here] = [found[i - 1], found[i]]
      return !here || (before && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING))
    })
  }, selectors)
}

/** The meta row below the picture, or in the left rail. */
const meta = 'main article > div:has([class*="byline"]) > div'

test('the article’s details', async ({ visit }) => {
  const page = await visit({ viewport: { width: PHONE, height: 900 } })
  await page.goto(demo.leadHref)
  const picture = page.locator('main article figure img').first()
  await expect(picture).toHaveAttribute('fetchpriority', 'high')
  await expect(picture).toHaveAttribute('width', /\d+/)
  await expect(picture).toHaveAttribute('height', /\d+/)
  const box = await picture.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1)

  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((e, p) => getComputedStyle(e).getPropertyValue(p), property)
  expect(await style('h1', 'text-wrap-style')).toBe('balance')
  expect(await style('body > header', 'position')).not.toBe('sticky')
  const face = await page.locator('main [class*="faces"] img').first().boundingBox()
  expect(face).toMatchObject({ width: 48, height: 48 })
  expect(await style('main [class*="faces"] img', 'border-radius')).toBe('50%')
  for (const edge of ['border-top-width', 'border-bottom-width']) expect(await style(meta, edge)).toBe('1px')
  await expect(page.locator(meta)).toContainText(demo.leadAuthor.name)
  await expect(page.locator(meta)).toContainText(t('article.comments', { count: demo.leadComments }))
  expect(await style(body('p'), 'hyphens')).toBe('auto')
})

test('the article’s measure on a desk', async ({ visit }) => {
  const page = await visit({ viewport: { width: DESKTOP, height: 900 } })
  await page.goto(demo.leadHref)
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((e, p) => getComputedStyle(e).getPropertyValue(p), property)
  const measure = await page.locator(body('p')).first().boundingBox()
  expect(measure?.width).toBeLessThanOrEqual(34 * 16)
  expect(await style(body('p'), 'hyphens')).not.toBe('auto')
  const rail = await page.locator(meta).boundingBox()
  expect(rail?.width).toBeGreaterThanOrEqual(140)
  expect(rail?.width).toBeLessThanOrEqual(220)
  expect((rail?.x ?? 0) + (rail?.width ?? 0)).toBeLessThan(measure?.x ?? 0)
  const aside = await page.locator('main aside[aria-labelledby="most-read"]').boundingBox()
  expect(Math.round(aside?.width ?? 0)).toBe(300)
})

/** Section → its colour on light and on dark ground. */
const COLOURS: Record<string, [string, string]> = {
  news: ['rgb(163, 18, 10)', 'rgb(255, 138, 122)'],
  opinion: ['rgb(179, 65, 0)', 'rgb(255, 162, 102)'],
  sport: ['rgb(0, 98, 155)', 'rgb(116, 189, 242)'],
  culture: ['rgb(122, 90, 20)', 'rgb(216, 183, 101)'],
  life: ['rgb(138, 42, 91)', 'rgb(240, 154, 196)'],
  community: ['rgb(31, 107, 63)', 'rgb(127, 207, 160)'],
}

test('sections have their colours, the paper its ground', async ({ visit }) => {
  const page = await visit({ viewport: { width: DESKTOP, height: 900 } })
  for (const [scheme, i] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const { slug, colour } of demo.site.sections) {
      await page.goto(`/${slug}`)
      const shown = await page
        .locator('h1')
        .evaluate((e) => [getComputedStyle(e).color, getComputedStyle(e).borderTopColor, getComputedStyle(e).borderTopWidth])
      expect.soft(shown, slug).toContain(COLOURS[colour]?.[i])
    }
    expect(
      await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.documentElement).color,
      ]),
    ).toEqual(scheme === 'light' ? ['rgb(255, 255, 255)', 'rgb(18, 18, 18)'] : ['rgb(22, 24, 26)', 'rgb(232, 230, 225)'])
  }
})

test('fewer than six in ten cards of the front page carry a picture, and no story stands twice', async ({ visit }) => {
  const page = await visit()
  await page.goto('/')
  const cards = page.locator('main article')
  const pictured = await cards.filter({ has: page.locator('img') }).count()
  expect(pictured / (await cards.count())).toBeLessThanOrEqual(0.6)
  const links = await page.locator('main article h3 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(new Set(links).size).toBe(links.length)
  for (const card of await cards.all()) {
    await expect(card.locator('h3 a')).toHaveCount(1)
    await expect(card.locator('time')).toHaveCount(1)
  }
})

test('the reader’s choices hold on this device', async ({ visit }) => {
  const page = await visit({ colorScheme: 'light' })
  await page.goto(demo.leadHref)
  const size = () =>
    page
      .locator(body('p'))
      .first()
      .evaluate((e) => parseFloat(getComputedStyle(e).fontSize))
  const usual = await size()
  await page.getByText(t('site.menu'), { exact: true }).click()
  await page.getByRole('button', { name: t('site.settings.theme.dark') }).click()
  await page.getByRole('button', { name: t('site.settings.scale.xl') }).click()
  await page.reload()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(22, 24, 26)')
  expect(await size()).toBeCloseTo(usual * 1.3, 1)
})

test('on a phone a card’s picture is a small square beside its words, and the desk keeps the page’s gutters', async ({ visit }) => {
  const page = await visit({ viewport: { width: PHONE, height: 900 } })
  await page.goto('/')
  const pictures = page.locator('main article[class*="pictured"]:not([class*="_lead"]):not([class*="_large"]):not([class*="_over"]) img')
  expect(await pictures.count()).toBeGreaterThan(0)
  for (const picture of await pictures.all()) expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(100)

  const desk = await visit({ as: 'moderator', viewport: { width: PHONE, height: 900 } })
  await desk.goto('/admin/moderation')
  for (const part of ['h1', 'main nav', 'main article']) {
    const box = await desk.locator(part).first().boundingBox()
    expect([part, (box?.x ?? 0) >= 16, (box?.x ?? 0) + (box?.width ?? 0) <= PHONE - 16]).toEqual([part, true, true])
  }
  await desk.setViewportSize({ width: DESKTOP, height: 900 })
  const [title, name] = [await desk.locator('h1').boundingBox(), await desk.locator('body > header p a').first().boundingBox()]
  expect(title?.x).toBe(name?.x)
})
