import type { Page } from '@playwright/test'
import { aPerson as aPersonRow } from '#db/testing/factories.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { filled, formWith, post } from '#e2e/fixtures/forms.ts'
import { aLiveStory } from '#e2e/fixtures/live.ts'
import { twoFrames, watchShifts } from '#e2e/fixtures/measure.ts'
import { fillStory, press, readerSees, storyIn } from '#e2e/fixtures/newsroom.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import type { Person } from '#e2e/fixtures/person.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import type { Story } from '#e2e/fixtures/stories.ts'
import { publicId } from '#lib/ids.ts'

test.describe.configure({ mode: 'parallel' })

/** Adds, changes or takes out updates as a browser without JavaScript does, in the time of a request or two. */
function deskOf(paper: Paper, person: Person, story: Story) {
  const cookie = cookieOf(paper, person)
  const path = `/admin/articles/${story.publicId}`
  const send = async (from: string, name: string, values: Record<string, string>) => {
    const { body } = await ask(paper, from, { headers: { cookie } })
    const { status, headers } = await post(paper, from, filled(formWith(body, name), values), { cookie })
    expect(status, from).toBe(303)
    return headers.location ?? ''
  }
  return {
    add: (words: string, more: Record<string, string> = {}) => send(path, 'words', { words, ...more }),
    change: (block: string, words: string) => send(`${path}?block=${block}`, 'words', { words }),
    async remove(block: string) {
      const { body } = await ask(paper, path, { headers: { cookie } })
      const line = body.split(`id="line-${block}"`)[1] ?? ''
      const { status } = await post(paper, path, formWith(line, 'version'), { cookie })
      expect(status).toBe(303)
    },
    end: () => send(path, 'kicker', { live: 'ended', intent: 'save' }),
  }
}

/** The id of the update with these words, as readers find it. */
async function blockWith(paper: Paper, story: Story, words: string): Promise<string> {
  const html = await readerSees(paper, story.href)
  const before = html.slice(0, html.indexOf(words))
  return /.*id="block-(\w+)"/s.exec(before)?.[1] ?? ''
}

const headlines = (page: Page) => page.locator('[data-live-block]:visible h3').allTextContents()
const newButton = (page: Page, count: number) => page.getByRole('button', { name: t('live.new', { count }) })

/** Follows a story: waits until the stream is open, which nothing on the page shows. */
async function follow(page: Page, story: Story): Promise<void> {
  const opened = page.waitForResponse((response) => response.url().includes('/api/live/'))
  await page.goto(story.href)
  expect((await opened).status()).toBe(200)
}

for (const javaScriptEnabled of [true, false]) {
  test(`an editor writes a live story ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ paper, visit }) => {
    const story = await aLiveStory(paper, 1, { live: 'no' })
    const page = await visit({ as: 'editor', javaScriptEnabled })
    await page.goto(`/admin/articles/${story.publicId}`)
    await expect(page.getByRole('heading', { name: t('live.form.title.new') })).toBeHidden()
    await fillStory(page, { live: 'live' })
    await press(page, 'story.save.published')
    await expect(page.getByText(t('story.did.saved'))).toBeVisible()
    expect(await readerSees(paper, story.href)).toContain(t('live.label'))

    // A key event needs a headline: nothing of what was typed is lost meanwhile.
    const words = page.locator('#live').getByLabel(t('live.form.words'), { exact: true })
    await words.fill('The *gate* is shut.')
    await page.locator('#live').getByLabel(t('live.form.isKey')).check()
    await press(page, 'live.form.add')
    await expect(page.getByText(t('field.key-headline'))).toBeVisible()
    await expect(words).toHaveValue('The *gate* is shut.')
    await expect(page.locator('#live').getByLabel(t('live.form.isKey'))).toBeChecked()
    await page.locator('#live').getByLabel(t('live.form.headline'), { exact: true }).fill('Gate shut')
    await press(page, 'live.form.add')
    await expect(page.locator('#live li').first()).toContainText('Gate shut')
    await expect(words).toHaveValue('')
    if (javaScriptEnabled) await expect(words).toBeFocused()
    expect(await readerSees(paper, story.href)).toContain('The <em>gate</em> is shut.')
    await words.fill('One more.')
    await press(page, 'live.form.add')
    await expect(page.locator('#live li').first()).toContainText('One more.')

    await page.getByRole('link', { name: t('live.desk.about', { deed: t('live.desk.edit'), headline: 'One more.' }) }).click()
    await expect(words).toHaveValue('One more.')
    await words.fill('One more, put right.')
    await press(page, 'live.form.change')
    await expect(page.locator('#live li').first()).toContainText('One more, put right.')
    await page
      .getByRole('button', { name: t('live.desk.about', { deed: t('live.desk.remove'), headline: 'One more, put right.' }) })
      .click()
    await expect(page.locator('#live li').first()).toContainText('Gate shut')
    const html = await readerSees(paper, story.href)
    expect(html).not.toContain('One more')

    await fillStory(page, { live: 'ended' })
    await press(page, 'story.save.published')
    await expect(page.getByText(t('live.desk.ended'))).toBeVisible()
    expect(await readerSees(paper, story.href)).toContain(t('live.label.ended'))
    expect((await storyIn(paper, story.publicId)).endedAt).not.toBeNull()
  })
}

test('of two who change an update nobody’s words are lost', async ({ paper, visit }) => {
  const story = await aLiveStory(paper, 1)
  const editor = await aPersonOf(paper, 'editor')
  const desk = deskOf(paper, editor, story)
  const block = await blockWith(paper, story, 'What happened at number 1.')
  const page = await visit({ as: editor, javaScriptEnabled: false })
  await page.goto(`/admin/articles/${story.publicId}?block=${block}`)
  await page.locator('#live').getByLabel(t('live.form.words'), { exact: true }).fill('Mine.')
  await desk.change(block, 'Theirs.')
  await press(page, 'live.form.change')
  await expect(page.getByText(t('live.form.conflict'), { exact: true })).toBeVisible()
  await expect(page.locator('#live').getByLabel(t('live.form.words'), { exact: true })).toHaveValue('Mine.')
  await expect(page.locator('#live')).toContainText('Theirs.')
  await press(page, 'live.form.over')
  expect(await readerSees(paper, story.href)).toContain('Mine.')
})

test('a writer writes for the story that they sign, and for no other', async ({ paper, visit }) => {
  const writer = await aPersonOf(paper, 'writer')
  const person = await paper.write((tx) => aPersonRow(tx, { slug: `reporter-${publicId()}`, userId: writer.id }))
  const [own, other] = [await aLiveStory(paper, 1, { authors: [person] }), await aLiveStory(paper, 1)]
  const page = await visit({ as: writer })
  await page.goto('/admin/articles')
  await page
    .getByRole('region', { name: t('live.desk.now') })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(new RegExp(own.publicId))
  await page.locator('#live').getByLabel(t('live.form.words'), { exact: true }).fill('From the harbour.')
  await press(page, 'live.form.add')
  await expect(page.locator('#live li').first()).toContainText('From the harbour.')
  // Only what they wrote is theirs to change.
  await expect(page.locator('#live li').first().getByRole('button')).toBeVisible()
  await expect(page.locator('#live li').last().getByRole('button')).toBeHidden()
  expect(await readerSees(paper, own.href)).toContain('From the harbour.')
  expect((await ask(paper, `/admin/articles/${other.publicId}`, { headers: { cookie: cookieOf(paper, writer) } })).status).toBe(404)
})

test('a reader without JavaScript reads, reloads, goes back to older updates, and opens one alone', async ({ paper, visit }) => {
  const story = await aLiveStory(paper, 55)
  const desk = deskOf(paper, await aPersonOf(paper, 'editor'), story)
  const page = await visit({ javaScriptEnabled: false })
  await page.goto(story.href)
  expect((await headlines(page)).slice(0, 2)).toEqual(['Number 55', 'Number 54'])
  await expect(page.locator('[data-live-block]')).toHaveCount(50)
  await desk.add('The newest.', { headline: 'Brand new', isKey: 'on' })
  await page.getByRole('link', { name: t('live.reload') }).click()
  expect((await headlines(page))[0]).toBe('Brand new')
  await page
    .getByRole('region', { name: t('live.keyEvents') })
    .getByRole('link', { name: 'Brand new' })
    .click()
  await expect(page).toHaveURL(/#block-\w{16}$/)
  await page.getByRole('link', { name: t('live.pages.older') }).click()
  expect(await headlines(page)).toEqual(['Number 6', 'Number 5', 'Number 4', 'Number 3', 'Number 2', 'Number 1'])
  await expect(page.getByText(/^This coverage began /)).toBeVisible()
  await page.locator('[data-live-block] time').last().click()
  await expect(page.getByRole('heading', { name: 'Number 1', exact: true })).toBeVisible()
  await page.getByRole('link', { name: t('live.one.inPlace') }).click()
  await expect(page).toHaveURL(/\?updates=2#block-\w{16}$/)
  for (const path of ['?updates=3', '/live/0000000000000000']) expect((await ask(paper, story.href + path)).status).toBe(404)
})

test('a reader is told of what is new, nothing moves, and it stands first once it is asked for', async ({ paper, visit }) => {
  const story = await aLiveStory(paper, 20)
  const desk = deskOf(paper, await aPersonOf(paper, 'editor'), story)
  const page = await visit()
  await follow(page, story)
  const shifts = await watchShifts(page)
  await desk.add('The first.', { headline: 'First' })
  await expect(newButton(page, 1)).toBeVisible()
  await expect(page).toHaveTitle(/^\(1\) /)
  await desk.add('The second.', { headline: 'Second' })
  await expect(newButton(page, 2)).toBeVisible()
  expect((await headlines(page))[0]).toBe('Number 20')
  expect(await shifts()).toEqual([])

  // By keyboard, at the top of the list.
  await newButton(page, 2).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => headlines(page).then((all) => all.slice(0, 3))).toEqual(['Second', 'First', 'Number 20'])
  await expect(page.locator('[data-live-block]').first()).toBeFocused()
  await expect(page).not.toHaveTitle(/^\(/)

  // Far below, what is being read stays where it is.
  const read = page.locator('[data-live-block]', { hasText: 'What happened at number 7.' })
  await read.evaluate((element) => {
    element.scrollIntoView()
  })
  await desk.add('The third.', { headline: 'Third' })
  await expect(newButton(page, 1)).toBeInViewport()
  const before = (await read.boundingBox())?.y
  await newButton(page, 1).click()
  const newest = page.getByRole('link', { name: t('live.newest') })
  await expect(newest).toBeInViewport()
  await twoFrames(page)
  expect(Math.abs(((await read.boundingBox())?.y ?? 0) - (before ?? -9))).toBeLessThan(1)
  await newest.click()
  await expect(page.getByRole('heading', { name: 'Third' })).toBeInViewport()
})

test('what is changed is put in its place, what is taken out goes at once, and the end is told', async ({ paper, visit }) => {
  const story = await aLiveStory(paper, 4)
  const desk = deskOf(paper, await aPersonOf(paper, 'editor'), story)
  const [changed, removed] = [
    await blockWith(paper, story, 'What happened at number 2.'),
    await blockWith(paper, story, 'What happened at number 3.'),
  ]
  const page = await visit()
  await follow(page, story)
  const shifts = await watchShifts(page)
  await desk.remove(removed)
  await expect(page.getByText(t('live.removed'))).toBeVisible()
  await expect(page.getByText('What happened at number 3.')).toBeHidden()
  await desk.change(changed, 'It was otherwise.')
  const show = page.getByRole('button', { name: t('live.changed') })
  await expect(show).toBeVisible()
  expect(await shifts()).toEqual([])
  await show.click()
  await expect(page.getByText('It was otherwise.')).toBeVisible()
  expect(await headlines(page)).toEqual(['Number 4', 'Number 2', 'Number 1'])
  await desk.end()
  await expect(page.getByText(t('live.ended.now'))).toBeVisible()
  await expect(page.locator('header [data-live-label]')).toHaveText(t('live.label.ended'))
  expect(await readerSees(paper, story.href)).not.toContain('/live.js')
})

test('a member’s page, which belongs to a framework, takes up what is new as well', async ({ paper, visit }) => {
  const story = await aLiveStory(paper, 3)
  const desk = deskOf(paper, await aPersonOf(paper, 'editor'), story)
  const page = await visit({ as: 'member' })
  await follow(page, story)
  await desk.add('For members too.', { headline: 'Fresh' })
  await newButton(page, 1).click()
  await expect.poll(() => headlines(page).then((all) => all[0])).toBe('Fresh')
  await page.getByLabel(t('comment.form.label')).fill('Thank you for staying up.')
  await press(page, 'comment.form.post')
  await expect(page.getByText('Thank you for staying up.', { exact: true }).last()).toBeVisible()
  await expect.poll(() => headlines(page)).toEqual(['Fresh', 'Number 3', 'Number 2', 'Number 1'])
})

test('a tab that was away catches up, and one whose stream is refused has a link', async ({ paper, visit }) => {
  const story = await aLiveStory(paper, 2)
  const desk = deskOf(paper, await aPersonOf(paper, 'editor'), story)
  const page = await visit()
  await follow(page, story)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await desk.add('While nobody looked.', { headline: 'Missed' })
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(newButton(page, 1)).toBeVisible()
  const refused = await visit()
  await refused.route('**/api/live/**', (route) => route.abort())
  await refused.goto(story.href)
  await expect(refused.getByRole('link', { name: t('live.reload') })).toBeVisible()
})

test('nothing of an embargoed story, a draft or one that is not live can be followed', async ({ paper }) => {
  const given = [
    { publishAt: new Date(Date.now() + 3_600_000) },
    { state: 'draft' as const },
    { state: 'unpublished' as const },
    { live: 'no' as const },
  ]
  for (const each of given) {
    const story = await aLiveStory(paper, 1, each)
    expect((await ask(paper, `/api/live/${story.publicId}`)).status).toBe(404)
  }
  const story = await aLiveStory(paper, 1, { live: 'ended', endedAt: new Date() })
  expect((await ask(paper, `/api/live/${story.publicId}`)).body).toContain('event: ended')
})
