import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { htmlFaults } from '#e2e/fixtures/html-faults.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { HYDRATED, LEAN } from '#e2e/fixtures/templates.ts'

test.describe.configure({ mode: 'parallel' })

for (const { name, path, as, status = 200 } of [...LEAN, ...HYDRATED]) {
  test(`${name}: accessible, valid, narrow, usable by keys`, async ({ paper, visit }) => {
    const person = as && (await aPersonOf(paper, as))
    const address = await path(paper, person)
    const raw = await ask(paper, address, { headers: person ? { cookie: cookieOf(paper, person) } : {} })
    expect(raw.status).toBe(status)
    expect(await htmlFaults(raw.body)).toEqual([])

    const page = await visit({ as: person, reducedMotion: 'reduce' })
    await page.goto(address)
    await usableByKeys(page)
    for (const width of [360, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page), `${colorScheme} at ${String(width)} px`).toEqual([])
      }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await tooWide(page), 'parts that make a phone scroll sideways').toEqual([])
  })
}

async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode()
  const found = await axe.analyze()
  return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`))
}

/** What reaches beyond the window though the page does not scroll by itself; named when it does. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isClipped = (e: Element | null): boolean =>
      e !== null && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || isClipped(e.parentElement))
    const wide = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > clientWidth + 1 && !isClipped(e.parentElement),
    )
    return [`${String(scrollWidth)} px`, ...wide.slice(0, 12).map((e) => e.outerHTML.slice(0, 120))]
  })
}

/** The first stop is the skip link, and each of the next ones shows where it is. */
async function usableByKeys(page: Page): Promise<void> {
  const skip = page.getByRole('link', { name: t('site.skip') })
  // Who came to reply begins in the reply.
  if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab')
  else await skip.focus()
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  for (let stop = 0; stop < 12; stop++) {
    expect(await focusRing(page), `stop ${String(stop)}`).toBe('')
    await page.keyboard.press('Tab')
  }
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
}

/** What has the focus and does not show it; '' when it does. */
function focusRing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return ''
    const shows = [null, '::after', '::before'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused, part)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
    return shows ? '' : focused.outerHTML.slice(0, 200)
  })
}
