import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aStory, publishedComments } from '#e2e/fixtures/stories.ts'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('a reader goes from the front page through the paper', async ({ visit }) => {
      const page = await visit({ javaScriptEnabled })
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.site.name)

      await page.getByRole('link', { name: demo.lead.headline }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.lead.headline)
      await expect(page).toHaveTitle(new RegExp(`^${demo.lead.headline}`))
      await expect(page.getByRole('heading', { name: 'Leave a comment' })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: t('comment.form.signIn') })).toBeVisible()
      await expect(page.locator('article[id^="comment-"]')).toHaveCount(demo.leadComments)

      await page
        .getByRole('navigation', { name: t('site.sections'), exact: true })
        .getByRole('link', { name: demo.leadSection.name })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.leadSection.name)
      await expect(page.getByRole('link', { name: demo.lead.headline })).toBeVisible()
      await page.goBack()

      await page.getByRole('link', { name: demo.leadAuthor.name }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(demo.leadAuthor.name)
      await expect(page.getByRole('link', { name: demo.lead.headline })).toBeVisible()
    })

    test('an address that leads nowhere offers stories', async ({ visit }) => {
      const page = await visit({ javaScriptEnabled })
      for (const path of [
        '/news/no-such-story',
        '/no-such-section',
        '/author/nobody',
        '/news/a/b/c',
        `${demo.leadHref}/comments/0000000000000000`,
        `${demo.leadHref}?comments=99`,
      ]) {
        const response = await page.goto(path)
        expect(response?.status(), path).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('article.notFound.title'))
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      }
    })

    test('closed conversations say so and take nothing', async ({ paper, visit }) => {
      const page = await visit({ javaScriptEnabled })
      for (const talkMode of ['closed', 'readonly'] as const) {
        const story = await aStory(paper, { talkMode })
        await publishedComments(paper, story, 1)
        await page.goto(story.href)
        await expect(page.getByText(t(`comment.mode.${talkMode}`))).toBeVisible()
        await expect(page.getByRole('heading', { name: t('comment.heading.closed'), exact: true })).toBeVisible()
        await expect(page.getByRole('main').getByRole('link', { name: t('comment.form.signIn') })).toHaveCount(0)
        await expect(page.getByLabel(t('comment.form.label'))).toHaveCount(0)
      }
    })

    test('a long conversation has pages, each comment an address', async ({ paper, visit }) => {
      const story = await aStory(paper)
      const [first] = await publishedComments(paper, story, 101)
      await publishedComments(paper, story, 1, { parent: first, text: 'An answer to the first.' })
      const page = await visit({ javaScriptEnabled })
      const threads = page.locator('section[aria-labelledby="comments"] > div > ol > li')
      await page.goto(story.href)
      await expect(threads).toHaveCount(50)
      await page.getByRole('link', { name: t('comment.pages.older') }).click()
      await expect(threads).toHaveCount(50)
      await page.getByRole('link', { name: t('comment.pages.older') }).click()
      await expect(threads).toHaveCount(1)
      await expect(page.getByRole('link', { name: t('comment.pages.older') })).toHaveCount(0)
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${paper.origin}${story.href}?comments=3`)

      const answer = page.locator('article[id^="comment-"]').filter({ hasText: 'An answer to the first.' })
      await answer.getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('comment.thread.title'))
      await expect(page.locator('article[id^="comment-"]')).toHaveCount(2)
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${paper.origin}${story.href}`)
      await page.getByRole('link', { name: story.headline }).click()
      await expect(page).toHaveURL(`${story.href}#comments`)
    })
  })
}
