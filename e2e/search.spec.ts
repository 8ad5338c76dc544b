import { setArticle } from '#db/testing/rows.ts'
import type { Change } from '#domain/changes.ts'
import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { MARKUP_NAME } from '#e2e/fixtures/hostile.ts'
import { readerSees } from '#e2e/fixtures/newsroom.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, postAs, type Story } from '#e2e/fixtures/stories.ts'

/** A word that stands nowhere else. */
let words = 0
const aWord = () => `zuiderzee${String.fromCharCode(97 + words++)}q`
const body = (text: string) => ({ version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
const searched = (paper: Paper, q: string, more = '') => readerSees(paper, `/search?q=${encodeURIComponent(q)}${more}`)

for (const javaScriptEnabled of [false, true]) {
  test(`a reader searches by keyboard, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ paper, visit }) => {
    const word = aWord()
    await aStory(paper, { headline: `The ${word} opens`, body: body('Nobody came.') })
    const page = await visit({ javaScriptEnabled })
    await page.goto('/')
    await page
      .getByRole('banner')
      .getByRole('link', { name: t('search.title') })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('search.title'))
    await expect(page.getByRole('heading', { name: t('search.newest') })).toBeVisible()
    await page.getByLabel(t('search.label')).focus()
    await page.keyboard.type(word.toUpperCase())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/search\\?q=${word.toUpperCase()}`))
    await expect(page).toHaveTitle(new RegExp(word.toUpperCase()))
    await expect(page.getByRole('heading', { name: t('search.count.stories', { total: 1 }), exact: true })).toBeVisible()
    await expect(page.locator('mark', { hasText: word })).toBeVisible()
    await page.getByRole('link', { name: `The ${word} opens` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`The ${word} opens`)
  })
}

test('filters narrow a search down and stay open; tabs and order keep it', async ({ paper, visit }) => {
  const word = aWord()
  const story = await aStory(paper, { headline: `About ${word}` })
  const moderator = await aPersonOf(paper, 'moderator')
  await postAs(paper, moderator, story, `What of ${word}, then?`)
  const page = await visit({ javaScriptEnabled: false })
  await page.goto(`/search?q=${word}`)
  await page.getByText(t('search.filters')).click()
  await page.getByLabel(t('search.section'), { exact: true }).selectOption('opinion')
  await page.getByRole('button', { name: t('search.apply') }).click()
  await expect(page.getByText(t('search.nothing.filtered', { q: word }))).toBeVisible()
  await expect(page.getByLabel(t('search.section'), { exact: true })).toHaveValue('opinion')
  await page.getByRole('link', { name: t('search.nothing.unfilter') }).click()
  await expect(page.getByRole('link', { name: `About ${word}` })).toBeVisible()
  await page.getByRole('link', { name: t('search.sort.date') }).click()
  await expect(page).toHaveURL(/sort=date/)
  await page.getByRole('link', { name: t('search.tab.comments'), exact: true }).click()
  await expect(page.getByRole('heading', { name: new RegExp(`About ${word}`) })).toBeVisible()
  await expect(page.locator('mark')).toHaveText([word])
  await page
    .getByRole('heading', { name: new RegExp(`About ${word}`) })
    .getByRole('link')
    .click()
  await expect(page.getByText(`What of ${word}, then?`)).toBeVisible()
})

const change = ({ id, href }: Story): Change => ({
  kind: 'article-changed',
  articleId: id,
  address: href.slice(1),
  section: 'news',
  people: [],
})

test('a story is found with the next request after it came out, and not after it was taken down', async ({ paper }) => {
  const word = aWord()
  expect(await searched(paper, word)).toContain(t('search.nothing.try'))
  const story = await aStory(paper, { headline: 'Hidden', body: body(`It says ${word} once.`) })
  const seen = await searched(paper, word)
  expect(seen).toContain(story.href)
  expect(seen).toMatch(new RegExp(`It says <mark[^>]*>${word}</mark> once.`))
  await setArticle(story.id, { state: 'unpublished' })
  await paper.commit(() => Promise.resolve({ value: null, changes: [change(story)] }))
  expect(await searched(paper, word)).not.toContain(story.href)
})

test('no search engine keeps the results, and nor does the page cache', async ({ paper }) => {
  const body = await searched(paper, demo.lead.headline)
  expect(body).toMatch(/<meta name="robots" content="noindex"/)
  expect(body).toContain(demo.leadHref)
})

test('whatever is typed is answered with a sentence, and is never markup', async ({ paper }) => {
  const odd = ['', '"', '*', '-', '" OR 1', 'a AND (', 'headline:x', "'; drop table x", '🦞', '‮abc', '東京', 'x'.repeat(1500), '%00', '\0']
  for (const q of odd) {
    const { status, body } = await ask(paper, `/search?q=${encodeURIComponent(q)}`)
    expect(status, q).toBe(200)
    expect(body, q).toMatch(/<h1[^>]*>Search<\/h1>/)
  }
  for (const more of [
    '&page=999999',
    '&from=x&to=2026-02-31',
    '&section=../..&author=<b>',
    '&tab=nothing&sort=nothing&kind=nothing',
    '&q=again',
  ])
    expect((await ask(paper, `/search?q=boat${more}`)).status, more).toBe(200)
  await aStory(paper, { headline: `${MARKUP_NAME} gatecrashes`, standfirst: MARKUP_NAME, body: body(`${MARKUP_NAME} again`) })
  for (const q of [MARKUP_NAME, 'gatecrashes', '"><script>alert(1)</script>']) {
    const seen = await searched(paper, q)
    expect(seen, q).not.toContain('<script>alert')
    expect(seen, q).not.toContain(MARKUP_NAME)
  }
})

test('a page that is not there offers to search', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false })
  await page.goto('/news/no-such-story')
  await page.getByLabel(t('search.label')).fill(demo.lead.headline)
  await page.getByLabel(t('search.label')).press('Enter')
  await expect(page.getByRole('link', { name: demo.lead.headline })).toBeVisible()
})
