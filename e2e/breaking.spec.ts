import type { Page } from '@playwright/test'
import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { watchShifts } from '#e2e/fixtures/measure.ts'
import { press } from '#e2e/fixtures/newsroom.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, signIn } from '#e2e/fixtures/people.ts'
import { aStory } from '#e2e/fixtures/stories.ts'

const banner = (page: Page) => page.getByRole('complementary', { name: t('site.breaking'), exact: true })

/** An editor's browser on a story's form. */
async function atTheForm(paper: Paper, visit: (options: object) => Promise<Page>, publicId: string, javaScriptEnabled = true) {
  const page = await visit({ at: paper, javaScriptEnabled })
  await signIn(page.context(), paper, await aPersonOf(paper, 'editor'))
  await page.goto(`/admin/articles/${publicId}`)
  return page
}

for (const javaScriptEnabled of [true, false])
  test(`an editor puts news above every page and takes it down, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    freshPaper: paper,
    visit,
  }) => {
    const story = await aStory(paper, { headline: 'The bridge is closed' })
    const reader = await visit({ at: paper, javaScriptEnabled })
    await reader.goto('/')
    await expect(banner(reader)).toHaveCount(0)
    const desk = await atTheForm(paper, visit, story.publicId, javaScriptEnabled)
    await desk.getByLabel(t('story.breaking.hours')).selectOption('6')
    await press(desk, 'story.breaking.begin')
    await expect(desk.getByText(t('story.did.broken'))).toBeVisible()

    for (const path of ['/', '/news', demo.leadHref, '/archive', '/search', '/no-such-page']) {
      await reader.goto(path)
      await expect(banner(reader).getByRole('link', { name: 'The bridge is closed' }), path).toHaveAttribute('href', story.href)
    }
    // On the front page it stands there alone, and on its own page not at all.
    await reader.goto('/')
    await expect(reader.getByRole('main').getByRole('link', { name: 'The bridge is closed' })).toHaveCount(0)
    await reader.goto(story.href)
    await expect(banner(reader)).toHaveCount(0)

    await press(desk, 'story.breaking.end')
    await expect(desk.getByText(t('story.did.ended'))).toBeVisible()
    await reader.goto('/')
    await expect(banner(reader)).toHaveCount(0)
  })

test('a reader puts it away on this device, is told of it once, and of the next one again', async ({ freshPaper: paper, visit }) => {
  const [story, next] = [await aStory(paper, { headline: 'The bridge is closed' }), await aStory(paper, { headline: 'The bridge is open' })]
  const desk = await atTheForm(paper, visit, story.publicId)
  await press(desk, 'story.breaking.begin')
  await expect(desk.getByText(t('story.did.broken'))).toBeVisible()

  const page = await visit({ at: paper })
  const said = page.getByRole('status').filter({ hasText: 'The bridge is' })
  await page.goto('/news')
  await expect(said).toHaveText(t('site.breaking.announce', { headline: 'The bridge is closed' }))
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await page.getByRole('button', { name: t('site.breaking.dismiss') }).focus()
  await page.keyboard.press('Enter')
  await expect(banner(page)).toBeHidden()
  await expect(page.locator('main')).toBeFocused()

  const shifts = await watchShifts(page)
  await page.goto('/news')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(banner(page)).toBeHidden()
  expect(await shifts()).toEqual([])

  const other = await atTheForm(paper, visit, next.publicId)
  await expect(other.getByText(t('story.breaking.other', { headline: 'The bridge is closed' }))).toBeVisible()
  await press(other, 'story.breaking.begin')
  await expect(other.getByText(t('story.did.broken'))).toBeVisible()
  await page.goto('/news')
  await expect(banner(page)).toBeVisible()
  await expect(said).toHaveText(t('site.breaking.announce', { headline: 'The bridge is open' }))
})

test('without JavaScript there is no button that would do nothing', async ({ freshPaper: paper, visit }) => {
  const story = await aStory(paper, { headline: 'The bridge is closed' })
  await press(await atTheForm(paper, visit, story.publicId, false), 'story.breaking.begin')
  const page = await visit({ at: paper, javaScriptEnabled: false })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expect(page.getByRole('button', { name: t('site.breaking.dismiss') })).toBeHidden()
})
