import { aPerson } from '#db/testing/factories.ts'
import { aPublished, formOf } from '#domain/testing/newsroom.ts'
import { correctArticle } from '#domain/articles/correct-article.ts'
import { makeArabic } from '#e2e/fixtures/arabic.ts'
import { HOSTILE_TITLES, MARKUP_NAME } from '#e2e/fixtures/hostile.ts'
import { htmlFaults } from '#e2e/fixtures/html-faults.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aPersonOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { fits, looksRight } from '#e2e/fixtures/views.ts'

/** Publishes a story under each title, through the rules, by somebody whose name is no better. @returns addresses of lists and of the stories */
async function publishAll(paper: Paper): Promise<{ lists: string[]; stories: string[] }> {
  const author = await paper.write((tx) =>
    aPerson(tx, { slug: 'hostile', name: MARKUP_NAME, role: MARKUP_NAME, bio: HOSTILE_TITLES.join(' ') }),
  )
  const editor = await aPersonOf(paper, 'editor')
  const story = { section: 'news', author1: author.slug, body: 'Words.' }
  paper.use()
  const stories: string[] = []
  for (const [i, headline] of HOSTILE_TITLES.entries()) {
    const slug = `hostile-${String(i)}`
    const id = await aPublished(editor, {
      ...story,
      slug,
      headline,
      kicker: headline.slice(0, 120),
      standfirst: headline,
      tags: headline.slice(0, 50),
    })
    if (i === 0) await correctArticle({ actor: editor }, await formOf(id, { correctionText: headline }))
    stories.push(`/news/${slug}`)
  }
  return { lists: ['/', '/news', `/author/${author.slug}`, '/corrections'], stories }
}

for (const language of ['en', 'ar'])
  test(`hostile titles are titles and nothing else, in ${language}`, async ({ freshPaper, visit }) => {
    test.setTimeout(180_000)
    if (language === 'ar') await makeArabic(freshPaper)
    const { lists, stories } = await publishAll(freshPaper)
    await expect.poll(async () => (await ask(freshPaper, '/')).body).toContain('href="/news/hostile-1"')
    const page = await visit({ at: freshPaper, reducedMotion: 'reduce' })
    for (const address of [...lists, ...stories]) {
      const raw = await ask(freshPaper, address)
      expect([address, raw.status, await htmlFaults(raw.body)]).toEqual([address, 200, []])
      await page.goto(address)
      await test.step(address, () => (lists.includes(address) ? looksRight(page) : fits(page)))
      expect(await page.evaluate(() => 'broken' in globalThis), address).toBe(false)
    }
  })
