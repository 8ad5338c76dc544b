import { corrections } from '#db/schema/articles.ts'
import { aPerson } from '#db/testing/factories.ts'
import { setArticle } from '#db/testing/rows.ts'
import type { Change } from '#domain/changes.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { filled, formWith, post } from '#e2e/fixtures/forms.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask, askPayload, type RawAnswer } from '#e2e/fixtures/raw.ts'
import { aStory, type Story } from '#e2e/fixtures/stories.ts'

const HOUR = 3_600_000
/** A word that stands nowhere else, in everything that a story says. */
const WORD = 'Quillfeather'
/** A document, data, and what Next's router and its prefetching ask for. */
const KINDS: ((paper: Paper, path: string, headers: Record<string, string>) => Promise<RawAnswer>)[] = [
  (paper, path, headers) => ask(paper, path, { headers }),
  (paper, path, headers) => ask(paper, path, { headers: { ...headers, accept: 'application/json' } }),
  (paper, path, headers) => askPayload(paper, path, headers),
  (paper, path, headers) => askPayload(paper, path, { ...headers, 'next-router-prefetch': '1' }),
  (paper, path, headers) => askPayload(paper, path, { ...headers, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }),
]

const FEEDS = ['feed.xml', 'atom.xml', 'feed.json']

const placeOf = ({ id, href }: Story) => ({ articleId: id, address: href.slice(1), section: 'news', people: ['embargoed-author'] })

/** A story that falls due in an hour, and every address at which it could show. */
async function scheduled(paper: Paper) {
  const author = await paper.write((tx) => aPerson(tx, { slug: 'embargoed-author', name: 'Embargo Author' }))
  const body = { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: `${WORD} said so.` }] }] }
  const given = { headline: `${WORD} resigns`, standfirst: `What ${WORD} leaves behind.`, kicker: WORD, body, authors: [author] }
  const story = await aStory(paper, { ...given, publishAt: new Date(Date.now() + HOUR) })
  const wrong = { articleId: story.id, at: new Date(), severity: 'serious' as const, text: `${WORD} it was.`, before: WORD }
  await paper.commit(async (tx) => ({
    value: await tx.insert(corrections).values(wrong),
    changes: [{ kind: 'article-changed', ...placeOf(story) }],
  }))
  const feeds = ['', '/news', `/author/${author.slug}`].flatMap((at) => FEEDS.map((file) => `${at}/${file}`))
  const calls = ['/articles', '/articles?section=news', `/articles?author=${author.slug}&kind=story&limit=100`]
  const data = ['/news-sitemap.xml', ...feeds, ...calls.map((path) => `/api/v1${path}`)]
  return { story, lists: ['/', '/news', `/author/${author.slug}`, '/corrections'], data }
}

test('a scheduled story shows nowhere before its time, and everywhere from then on', async ({ freshPaper: paper }) => {
  const { story, lists, data } = await scheduled(paper)
  const whole = `/api/v1/articles/${story.publicId}`
  const cookies = [undefined, cookieOf(paper, await aPersonOf(paper, 'member')), cookieOf(paper, await aPersonOf(paper, 'admin'))]
  const paths = [
    ...lists,
    story.href,
    `${story.href}?comments=1`,
    `${story.href}/comments/0000000000000000`,
    demo.leadHref,
    '/no-such-page',
    '/api/health',
    '/admin/moderation',
    '/corrections?page=2',
  ]
  const calls = [whole, `${whole}/comments`, `/api/v1/articles?after=${story.publicId}`, '/api/v1/people', '/api/v1/site']
  const ofStory = FEEDS.map((file) => `${story.href}/${file}`)
  const saying = async () => {
    const found: string[] = []
    // The same for everybody, in one kind.
    for (const path of [...data, ...calls, ...ofStory, '/sitemaps/articles-1.xml', '/sitemaps/paper-1.xml']) {
      const { body, headers } = await ask(paper, path)
      if (body.includes(WORD) || JSON.stringify(headers).includes(WORD)) found.push(path)
    }
    for (const path of paths)
      for (const cookie of cookies)
        for (const [i, kind] of KINDS.entries()) {
          const { body, headers } = await kind(paper, path, cookie === undefined ? {} : { cookie })
          if (body.includes(WORD) || JSON.stringify(headers).includes(WORD)) found.push(`${path} in kind ${String(i)}`)
        }
    return found
  }
  const embargoed = [
    ['/sitemaps/articles-1.xml', `${story.href}</loc>`],
    ['/sitemaps/authors-1.xml', '/author/embargoed-author</loc>'],
  ] as const
  const hides = async () => {
    for (const [path, words] of embargoed) expect((await ask(paper, path)).body, path).not.toContain(words)
  }
  expect(await saying()).toEqual([])
  await hides()
  expect((await ask(paper, story.href)).status).toBe(404)

  await paper.shiftClock(HOUR - 60_000)
  expect(await saying()).toEqual([])
  await hides()
  expect((await ask(paper, story.href)).status).toBe(404)

  await paper.shiftClock(HOUR + 1)
  expect((await ask(paper, story.href)).status).toBe(200)
  for (const path of [...lists, ...data, story.href, whole]) expect((await ask(paper, path)).body, path).toContain(`${WORD} resigns`)
  const front = (await ask(paper, '/')).body
  expect(front.indexOf(story.href), 'it leads').toBeLessThan(front.indexOf(demo.leadHref))
  for (const [path, words] of embargoed) expect((await ask(paper, path)).body, path).toContain(words)

  // Unpublished, it is gone again.
  await setArticle(story.id, { state: 'unpublished' })
  const change: Change = { kind: 'article-changed', ...placeOf(story) }
  await paper.commit(() => Promise.resolve({ value: null, changes: [change] }))
  await expect.poll(async () => (await ask(paper, '/')).body).not.toContain(WORD)
  expect(await saying()).toEqual([])
  await hides()
})

test('nobody comments on what is not out', async ({ freshPaper: paper }) => {
  const { story } = await scheduled(paper)
  const cookie = cookieOf(paper, await aPersonOf(paper, 'member'))
  const form = formWith((await ask(paper, demo.leadHref, { headers: { cookie } })).body, 'comment')
  const { status, body } = await post(paper, demo.leadHref, filled(form, { comment: 'Early.', article: story.publicId }), { cookie })
  expect(status).toBe(404)
  expect(body).not.toContain(WORD)
})

test('drafts, scheduled stories and unpublished comments of the demo paper show nowhere', async ({ paper }) => {
  const hidden = demo.articles.filter((a) => a.state === 'draft' || (a.publishedHoursAgo ?? 0) < 0)
  const unseen = demo.comments.filter((c) => c.state !== 'published').map((c) => /[\w ,]{20,}/.exec(c.source)?.[0] ?? c.source)
  expect(hidden.length).toBeGreaterThan(0)
  expect(unseen.length).toBeGreaterThan(0)
  const open = demo.articles.filter((a) => !hidden.includes(a)).map((a) => `/${a.section}/${a.slug}`)
  const pages = ['', ...demo.site.sections.map((s) => `/${s.slug}`), ...demo.people.map((p) => `/author/${p.slug}`), ...open]
  const paths = ['/', ...pages.slice(1), ...pages.map((path) => `${path}/feed.json`), '/sitemaps/articles-1.xml', '/news-sitemap.xml']
  for (const path of paths)
    for (const kind of [ask, askPayload]) {
      const { body } = await kind(paper, path)
      for (const words of [...hidden.map((a) => a.headline), ...hidden.map((a) => a.slug), ...unseen])
        expect(body, path).not.toContain(words)
    }
  for (const { section, slug } of hidden) expect((await ask(paper, `/${section}/${slug}`)).status).toBe(404)
})
