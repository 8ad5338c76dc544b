import type { Page } from '@playwright/test'
import { DomUtils, parseDocument } from 'htmlparser2'
import { rowsUnder } from '#e2e/fixtures/comments.ts'
import { filled, formWith, post } from '#e2e/fixtures/forms.ts'
import { hostileWords, MARKUP_NAME } from '#e2e/fixtures/hostile.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, postAs } from '#e2e/fixtures/stories.ts'

/** All that a comment's words may become, and the attributes that these may have. */
const ELEMENTS: Record<string, string[]> = {
  ...{
    p: ['dir'],
    em: [],
    strong: [],
    s: [],
    del: [],
    br: [],
    code: [],
    pre: ['dir'],
    blockquote: ['dir'],
    ul: ['dir'],
    ol: ['dir', 'start'],
    li: [],
    div: ['class'],
  },
  a: ['href', 'rel'],
}

/** What stands among the words of a page's comments and should not. */
function strangers(html: string): string[] {
  const comments = DomUtils.findAll(
    (e) => e.name === 'article' && e.attribs.id?.startsWith('comment-') === true,
    parseDocument(html).children,
  )
  expect(comments.length).toBeGreaterThan(hostileWords.length - 4)
  const words = DomUtils.findAll((e) => /words(?:$| )/.test(e.attribs.class ?? ''), comments)
  return words.flatMap((e) => DomUtils.findAll(() => true, e.children)).flatMap(oddities)
}

function oddities({ name, attribs }: { name: string; attribs: Record<string, string> }): string[] {
  const allowed = ELEMENTS[name]
  if (!allowed) return [name]
  const odd = Object.keys(attribs).filter((attribute) => !allowed.includes(attribute))
  const target = name === 'a' && !/^https?:\/\//.test(attribs.href ?? '') ? [`href ${attribs.href ?? ''}`] : []
  return [...odd.map((attribute) => `${name} ${attribute}`), ...target]
}

/** Words ran. */
const isBroken = (page: Page) => page.evaluate(() => 'broken' in globalThis)

test('hostile comments are words and nothing else', async ({ paper, visit }) => {
  const [member, story] = [await aPersonOf(paper, 'member'), await aStory(paper)]
  const cookie = cookieOf(paper, member)
  for (const comment of hostileWords) {
    const form = formWith((await ask(paper, story.href, { headers: { cookie } })).body, 'comment')
    const { status } = await post(paper, story.href, filled(form, { comment }), { cookie })
    expect(status, comment).toBe(303)
  }
  const tail = (words: string) => words.split(/\s/).at(-1) ?? ''
  const reader = await visit()
  await expect.poll(async () => (await ask(paper, story.href)).body).toContain(tail(hostileWords.at(-1) ?? ''))
  const raw = (await ask(paper, story.href)).body
  expect(strangers(raw)).toEqual([])

  const moderator = await aPersonOf(paper, 'moderator')
  const desk = (await ask(paper, '/admin/moderation?queue=published', { headers: { cookie: cookieOf(paper, moderator) } })).body
  expect(strangers(desk)).toEqual([])

  const own = await visit({ as: member })
  const staff = await visit({ as: moderator })
  for (const [page, path] of [
    [reader, story.href],
    [own, story.href],
    [staff, '/admin/moderation?queue=published'],
  ] as const) {
    page.on('dialog', (dialog) => void dialog.dismiss())
    await page.goto(path)
    expect(await isBroken(page), path).toBe(false)
    for (const words of hostileWords.slice(-20))
      await expect(
        page
          .locator('article[id^="comment-"]')
          .filter({ hasText: tail(words) })
          .first(),
        words,
      ).toBeAttached()
    await expect(
      page.locator('article[id^="comment-"]').filter({ hasText: '<script>globalThis.broken = 1</script> ten' }).first(),
    ).toBeAttached()
  }
  // Pointing at and pressing every link of the comments leads out by http or nowhere.
  const links = reader.locator('article[id^="comment-"] p a, article[id^="comment-"] li a')
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) expect(href).toMatch(/^https?:\/\//)
})

test('hostile words are kept as they are when they are refused', async ({ paper, visit }) => {
  const [member, story] = [await aPersonOf(paper, 'member'), await aStory(paper)]
  const words = `</textarea><script>globalThis.broken = 1</script>${'x'.repeat(5_001)}`
  for (const javaScriptEnabled of [false, true]) {
    const page = await visit({ as: member, javaScriptEnabled })
    await page.goto(story.href)
    await page.getByLabel('Your comment').fill(words)
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Your comment')).toHaveValue(words)
    expect(await isBroken(page)).toBe(false)
  }
})

test('hostile headlines and names stay where they are', async ({ paper, visit }) => {
  const headline = `</title></script><script>globalThis.broken = 1</script> ${MARKUP_NAME}`
  const story = await aStory(paper, { headline, standfirst: '"><script>globalThis.broken = 1</script>', kicker: headline })
  const member = await aPersonOf(paper, 'member')
  const id = await postAs(paper, member, story, 'Words under a hostile headline.')
  for (const as of [undefined, member, await aPersonOf(paper, 'moderator')]) {
    const page = await visit({ as })
    for (const path of [
      story.href,
      `${story.href}/comments/${id}`,
      '/news?page=2',
      ...(as && as !== member ? ['/admin/moderation?queue=published'] : []),
    ]) {
      await page.goto(path)
      expect(await isBroken(page), path).toBe(false)
    }
    await page.goto(story.href)
    expect(await page.title()).toContain(headline)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  }
})

test('odd fields change nothing that was not asked for', async ({ paper }) => {
  const [member, story, other] = [await aPersonOf(paper, 'member'), await aStory(paper), await aStory(paper, { talkMode: 'closed' })]
  const cookie = cookieOf(paper, member)
  const form = filled(formWith((await ask(paper, story.href, { headers: { cookie } })).body, 'comment'), { comment: 'Plain words.' })
  const extra: [string, string][] = [
    ['state', 'published'],
    ['authorId', '1'],
    ['roles', 'admin'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
    ['__proto__.state', 'x'],
    ['comment[__proto__]', 'x'],
    ['comment', 'A second comment field.'],
    ['article', other.publicId],
    ['toString', 'x'],
    ['hasOwnProperty', 'x'],
  ]
  expect((await post(paper, story.href, [...form, ...extra], { cookie })).status).toBe(303)
  const [posted, ...rest] = await rowsUnder(paper, story)
  expect(rest).toEqual([])
  expect(posted).toMatchObject({ authorId: member.id, articleId: story.id, state: 'published' })

  for (const [name, value] of [
    ['article', 'x'],
    ['article', '1'],
    ['article', ''],
    ['article', other.publicId],
    ['article', `${story.publicId}'--`],
    ['parent', '1'],
    ['parent', '0000000000000000'],
    ['key', ''],
    ['key', 'x'.repeat(65)],
    ['comment', ''],
  ] as const) {
    const { status } = await post(paper, story.href, filled(form, { key: 'a'.repeat(16), [name]: value }), { cookie })
    expect([404, 409, 422], `${name}=${value} → ${String(status)}`).toContain(status)
  }
  for (const field of ['article', 'comment', 'key']) {
    const { status } = await post(
      paper,
      story.href,
      form.filter(([name]) => name !== field),
      { cookie },
    )
    expect(status, `without ${field}`).toBe(422)
  }
  expect(await rowsUnder(paper, story)).toHaveLength(1)
})
