import { aPerson } from '#db/testing/factories.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { fillStory, press, readerSees, storyIdOf, storyIn, typedIn } from '#e2e/fixtures/newsroom.ts'
import { filled, formWith, post } from '#e2e/fixtures/forms.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask, askPayload } from '#e2e/fixtures/raw.ts'
import { aStory } from '#e2e/fixtures/stories.ts'
import { publicId } from '#lib/ids.ts'

const LIST = '/admin/articles'
const NEW = `${LIST}/new`
const noScript = { javaScriptEnabled: false }

test('without JavaScript: a writer writes, an editor publishes and corrects, and each reader’s next look shows it', async ({
  freshPaper: paper,
  visit,
}) => {
  const [writer, editor] = [await aPersonOf(paper, 'writer'), await aPersonOf(paper, 'editor')]
  await paper.write((tx) => aPerson(tx, { slug: 'wanda-pen', name: 'Wanda Pen', userId: writer.id }))
  // Whatever may be kept of these pages is kept before.
  for (const path of ['/', '/sport', '/author/wanda-pen', '/corrections']) await readerSees(paper, path)

  const desk = await visit({ at: paper, as: writer, ...noScript })
  await desk.goto('/admin')
  await expect(desk).toHaveURL(LIST)
  await desk.getByRole('link', { name: t('story.list.new') }).click()
  await expect(desk.getByRole('button', { name: t('story.publish') })).toHaveCount(0)
  await expect(desk.locator('[name="author1"]')).toHaveValue('wanda-pen')
  const body = 'The *first* paragraph.\n\n## A heading\n\nThe second one.'
  await fillStory(desk, {
    kicker: 'The pier',
    headline: 'Pier to open',
    standfirst: 'On Monday.',
    body,
    section: 'sport',
    tags: 'Pier, Harbour',
  })
  await press(desk, 'story.save.draft')
  await expect(desk.getByText(t('story.did.saved'))).toBeVisible()
  const id = storyIdOf(desk)
  expect(await storyIn(paper, id)).toMatchObject({ state: 'draft', ownerId: writer.id, slug: 'pier-to-open' })
  expect(await readerSees(paper, '/')).not.toContain('Pier to open')

  const second = await visit({ at: paper, as: editor, ...noScript })
  await second.goto(LIST)
  await second.getByRole('link', { name: 'Pier to open' }).click()
  await press(second, 'story.publish')
  await expect(second.getByText(t('story.did.published'))).toBeVisible()
  const front = await readerSees(paper, '/')
  expect(front.indexOf('/sport/pier-to-open'), 'it leads').toBeLessThan(front.indexOf(demo.leadHref))
  expect(front).toContain('Pier to open')
  for (const path of ['/sport', '/author/wanda-pen', '/sport/pier-to-open'])
    expect(await readerSees(paper, path), path).toContain('Pier to open')
  expect(await readerSees(paper, '/sport/pier-to-open')).toContain('<em>first</em>')

  const correction = {
    correctionSeverity: 'serious',
    correctionText: 'It opens on Tuesday.',
    correctionBefore: 'On Monday',
    correctionAfter: 'On Tuesday',
  }
  await fillStory(second, { standfirst: 'On Tuesday.', ...correction })
  await press(second, 'story.save.published')
  await expect(second.getByText(t('story.did.corrected'))).toBeVisible()
  for (const path of ['/corrections', '/sport/pier-to-open']) {
    const page = await readerSees(paper, path)
    for (const words of ['It opens on Tuesday.', '>On Monday</del>', '>On Tuesday</ins>', t('article.correction.serious')])
      expect(page, path).toContain(words)
  }
  expect(await readerSees(paper, '/corrections')).toContain('href="/sport/pier-to-open"')

  await fillStory(second, { section: 'news', slug: 'the-pier' })
  await press(second, 'story.save.published')
  await expect(second.getByText(t('story.did.saved'))).toBeVisible()
  expect((await ask(paper, '/sport/pier-to-open')).headers.location).toBe('/news/the-pier')
  expect(await readerSees(paper, '/sport')).not.toContain('Pier to open')
  expect(await readerSees(paper, '/news')).toContain('/news/the-pier')

  await press(second, 'story.unpublish')
  await expect(second.getByText(t('story.did.unpublished'))).toBeVisible()
  for (const path of ['/', '/news', '/author/wanda-pen', '/corrections'])
    expect(await readerSees(paper, path), path).not.toContain('Pier to open')
  for (const path of ['/news/the-pier', '/sport/pier-to-open', '/news/the-pier?comments=1'])
    expect((await ask(paper, path)).status, path).toBe(404)
})

test('what is wrong is said beside its field, and no word is lost', async ({ visit }) => {
  const page = await visit({ as: 'editor', ...noScript })
  await page.goto(NEW)
  const typed = {
    kicker: 'K',
    body: 'Every word of it.',
    tags: 'One, Two',
    pictureSrc: '/media/no-such.webp',
    pictureAlt: 'A boat',
    section: 'sport',
    kind: 'opinion',
    talkMode: 'closed',
    publishAt: '2027-03-28T01:30',
  }
  await fillStory(page, typed)
  const sent = page.waitForResponse((r) => r.request().method() === 'POST')
  await press(page, 'story.publish')
  expect((await sent).status()).toBe(422)
  const problem = page.getByRole('alert')
  await expect(problem).toContainText(`${t('story.field.headline')}: ${t('field.required')}`)
  for (const [name, value] of Object.entries(typed)) await expect(page.locator(`[name="${name}"]`), name).toHaveValue(value)

  await fillStory(page, { headline: 'Now it has one' })
  await press(page, 'story.publish')
  await expect(problem).toContainText(t('field.picture-missing'))
  await expect(problem).toContainText(t('field.time-gap', { instead: '02:30' }))
  await expect(page.locator('#story-publishAt-error')).toBeVisible()
  await problem.getByRole('link', { name: t('story.field.pictureSrc') }).click()
  await expect(page.locator('[name="pictureSrc"]')).toBeFocused()
  for (const [name, value] of Object.entries(typed)) await expect(page.locator(`[name="${name}"]`), name).toHaveValue(value)
})

for (const javaScriptEnabled of [false, true])
  test(`two editors ${javaScriptEnabled ? 'with' : 'without'} JavaScript: the second sees both texts and decides`, async ({
    paper,
    aPerson: person,
    visit,
  }) => {
    const story = await aStory(paper, { headline: 'As it was', standfirst: 'Before.' })
    const [first, second] = [
      await visit({ as: await person('editor'), javaScriptEnabled }),
      await visit({ as: await person('editor'), javaScriptEnabled }),
    ]
    for (const page of [first, second]) await page.goto(`${LIST}/${story.publicId}`)
    await fillStory(first, { headline: 'As they had it', body: 'Their body.' })
    await press(first, 'story.save.published')
    await expect(first.getByText(t('story.did.saved'))).toBeVisible()

    await fillStory(second, { headline: 'As I have it', talkMode: 'closed' })
    await press(second, 'story.save.published')
    await expect(second.getByText(t('story.conflict.title'))).toBeVisible()
    await expect(second.locator('[name="headline"]')).toHaveValue('As I have it')
    await expect(second.locator('[name="talkMode"]')).toHaveValue('closed')
    await expect(second.locator('#theirs-headline + p')).toHaveText('As they had it')
    await expect(second.locator('textarea[readonly]')).toHaveValue('Their body.')
    expect(await storyIn(paper, story.publicId)).toMatchObject({ headline: 'As they had it', version: 1 })
    expect(await readerSees(paper, story.href)).toContain('As they had it')

    // What is wrong with mine is said in place of the conflict, which has been settled.
    await fillStory(second, { pictureSrc: '/elsewhere.jpg' })
    await press(second, 'story.conflict.over')
    await expect(second.getByText(t('field.picture-address')).first()).toBeVisible()
    await expect(second.getByText(t('story.conflict.title'))).toHaveCount(0)
    await fillStory(second, { pictureSrc: '' })
    await press(second, 'story.save.published')
    await expect(second.getByText(t('story.did.saved'))).toBeVisible()
    expect(await storyIn(paper, story.publicId)).toMatchObject({ headline: 'As I have it', talkMode: 'closed', version: 2 })
    expect(await readerSees(paper, story.href)).toContain('As I have it')
  })

test('with JavaScript: what is typed is shown and kept, comes back after a lost window, and can be discarded', async ({ paper, visit }) => {
  const editor = await aPersonOf(paper, 'editor')
  const story = await aStory(paper, { headline: 'Steady words' })
  const page = await visit({ as: editor })
  await page.goto(`${LIST}/${story.publicId}`)
  const preview = page.locator('#preview')
  await expect(preview.getByRole('heading', { name: 'Steady words' })).toBeVisible()
  await page.locator('[name="body"]').press('Control+End')
  await page.locator('[name="body"]').pressSequentially('\n\nTyped **just now**.')
  await expect(preview.locator('strong', { hasText: 'just now' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Kept at/ })).toBeVisible()
  expect(await readerSees(paper, story.href)).not.toContain('just now')
  await fillStory(page, { headline: 'Hasty words', talkMode: 'readonly' })
  await expect(preview.getByRole('heading', { name: 'Hasty words' })).toBeVisible()
  await page.close()

  const again = await visit({ as: editor })
  await again.goto(`${LIST}/${story.publicId}`)
  await expect(again.getByText(/^Unsaved words of \d/)).toBeVisible()
  await expect(again.locator('[name="headline"]')).toHaveValue('Hasty words')
  await expect(again.locator('[name="talkMode"]')).toHaveValue('readonly')
  await expect(again.locator('[name="body"]')).toHaveValue(/Typed \*\*just now\*\*\.$/)
  await press(again, 'story.unsaved.discard')
  await expect(again.getByText(t('story.did.discarded'))).toBeVisible()
  await expect(again.locator('[name="headline"]')).toHaveValue('Steady words')
  expect((await typedIn(paper)).filter((d) => d.articleId === story.id)).toEqual([])

  await fillStory(again, { headline: 'Kept words' })
  await again.keyboard.press('Control+s')
  await expect(again.getByText(t('story.did.saved'))).toBeVisible()
  await expect(again.locator('[name="headline"]')).toHaveValue('Kept words')
  expect(await readerSees(paper, story.href)).toContain('Kept words')
})

test('with JavaScript: a new story becomes a draft while it is typed, and whoever types sees nothing of it', async ({ paper, visit }) => {
  const writer = await aPersonOf(paper, 'writer')
  const page = await visit({ as: writer })
  await page.goto(NEW)
  await fillStory(page, { headline: 'Begun', section: 'culture' })
  const body = page.locator('[name="body"]')
  await body.click()
  // A person's pace: the draft is made and its page comes somewhere between these letters.
  const words = 'Words that go on and on while the address changes, and none of them is lost on the way.'
  await body.pressSequentially(words, { delay: 40 })
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-z]{16}/)
  await expect(body).toBeFocused()
  await page.keyboard.type(' The end.')
  await expect(body).toHaveValue(`${words} The end.`)
  await expect(page.locator('[name="section"]')).toHaveValue('culture')
  await expect(page.locator('#preview')).toContainText('The end.')
  const id = storyIdOf(page)
  expect(await storyIn(paper, id)).toMatchObject({ state: 'draft', ownerId: writer.id })
  await press(page, 'story.save.draft')
  await expect(page.getByText(t('story.did.saved'))).toBeVisible()
  expect(JSON.stringify((await storyIn(paper, id)).body)).toContain('on the way. The end.')
})

test('without JavaScript: a preview shows what is typed, and saves nothing', async ({ paper, visit }) => {
  const story = await aStory(paper, { headline: 'As saved' })
  const page = await visit({ as: 'editor', ...noScript })
  await page.goto(`${LIST}/${story.publicId}`)
  await fillStory(page, { headline: 'As typed', body: 'A **bold** word.' })
  await press(page, 'story.preview')
  await expect(page).toHaveURL(/#preview$/)
  await expect(page.locator('#preview').getByRole('heading', { name: 'As typed' })).toBeVisible()
  await expect(page.locator('#preview strong', { hasText: 'bold' })).toBeVisible()
  await expect(page.locator('[name="headline"]')).toHaveValue('As typed')
  expect(await storyIn(paper, story.publicId)).toMatchObject({ headline: 'As saved', version: 0 })
  await page.getByRole('link', { name: t('story.preview.whole') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'As saved' })).toBeVisible()
})

test('a writer whose story was published meanwhile keeps the words that came too late', async ({ paper, visit }) => {
  const [writer, editor] = [await aPersonOf(paper, 'writer'), await aPersonOf(paper, 'editor')]
  const story = await aStory(paper, { state: 'draft', ownerId: writer.id, publishAt: null })
  const page = await visit({ as: writer, ...noScript })
  await page.goto(`${LIST}/${story.publicId}`)
  const path = `${LIST}/${story.publicId}`
  const form = formWith((await ask(paper, path, { headers: { cookie: cookieOf(paper, editor) } })).body, 'headline')
  expect((await post(paper, path, filled(form, { intent: 'publish' }), { cookie: cookieOf(paper, editor) })).status).toBe(303)
  await fillStory(page, { body: 'Too late, and not lost.' })
  const sent = page.waitForResponse((r) => r.request().method() === 'POST')
  await press(page, 'story.save.draft')
  expect((await sent).status()).toBe(403)
  await expect(page.getByText(t('failure.not-allowed'))).toBeVisible()
  await expect(page.locator('[name="body"]')).toHaveValue('Too late, and not lost.')
  await expect(page.getByRole('button', { name: t('story.save.draft') })).toHaveCount(0)
  expect(await readerSees(paper, story.href)).not.toContain('Too late')
})

test('the newsroom is there for its own alone: page, payload, other people’s drafts', async ({ paper }) => {
  const writer = await aPersonOf(paper, 'writer')
  const SECRET = 'Unheard-of'
  const theirs = await aStory(paper, { state: 'draft', headline: SECRET, publishAt: null })
  const paths = [
    LIST,
    `${LIST}?show=published`,
    NEW,
    `${LIST}/${theirs.publicId}`,
    `${LIST}/${theirs.publicId}/preview`,
    `${LIST}/${publicId()}`,
  ]
  for (const path of paths) {
    const guest = await ask(paper, path)
    expect([guest.status, guest.headers.location], path).toEqual([303, expect.stringMatching(/^\/sign-in\?to=%2Fadmin/)])
    for (const standing of ['member', 'moderator'] as const) {
      const cookie = cookieOf(paper, await aPersonOf(paper, standing))
      expect((await ask(paper, path, { headers: { cookie } })).status, `${path} ${standing}`).toBe(404)
      for (const headers of [{ cookie }, { cookie, 'next-router-prefetch': '1' }])
        expect((await askPayload(paper, path, headers)).body, path).not.toMatch(/story\.save|Unheard-of/)
    }
    for (const headers of [{}, { 'next-router-prefetch': '1' }])
      expect((await askPayload(paper, path, headers)).body, path).not.toMatch(/story\.save|Unheard-of/)
    const asWriter = await ask(paper, path, { headers: { cookie: cookieOf(paper, writer) } })
    expect(asWriter.status, path).toBe(path.includes(LIST + '/') && path !== NEW ? 404 : 200)
    expect(asWriter.body, path).not.toContain(SECRET)
  }
  const editor = cookieOf(paper, await aPersonOf(paper, 'editor'))
  for (const path of paths.slice(0, 5)) expect((await ask(paper, path, { headers: { cookie: editor } })).status, path).toBe(200)
})
