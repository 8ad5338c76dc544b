import type { Page } from '@playwright/test'
import { htmlFaults } from '#e2e/fixtures/html-faults.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { HYDRATED, LEAN, RIGHT_TO_LEFT } from '#e2e/fixtures/templates.ts'
import { looksRight, standsRight } from '#e2e/fixtures/views.ts'

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
    await looksRight(page)
  })
}

for (const { name, path, status = 200 } of RIGHT_TO_LEFT) {
  test(`${name}, right to left: accessible, valid, narrow`, async ({ arabicPaper, visit }) => {
    const address = await path(arabicPaper)
    const raw = await ask(arabicPaper, address)
    expect(raw.status).toBe(status)
    expect(raw.body).toContain('<html lang="ar" dir="rtl"')
    expect(await htmlFaults(raw.body)).toEqual([])

    const page = await visit({ at: arabicPaper, reducedMotion: 'reduce' })
    await page.goto(address)
    await standsRight(page)
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
