import { expect, it } from 'vitest'
import { FrontPage } from '#components/article/front-page.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { aCard, aPerson, cards, frontOf, site, t } from '#components/testing/paper.fixture.ts'
import type { CardView } from '#domain/articles/types.ts'

const front = (list: CardView[]) => markup(<FrontPage front={frontOf(list)} site={site} t={t} />)
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

it.each([1, 4, 8, 15, 30, 60])('is valid and links each of %i stories once', async (stories) => {
  const html = front(cards(stories))
  expect(await faults(page(`<h1>Paper</h1>${html}`))).toEqual([])
  const links = [...html.matchAll(/<h3[^>]*><a href="([^"]+)"/g)].map((m) => m[1])
  expect(new Set(links).size).toBe(links.length)
  expect(links.length).toBe(count(html, /<article/g))
})

it.each([2, 3, 4, 5, 8, 15, 16, 30, 60])('leaves at least 2 of 5 cards of a paper with %i stories without a picture', (stories) => {
  const html = front(cards(stories))
  const faces = count(html, /<img src="\/media\/p99/g)
  expect(count(html, /<img/g) - faces).toBeLessThanOrEqual(0.6 * stories)
})

it('fetches one picture first and says the size of each', () => {
  const html = front(cards(30))
  expect(count(html, /<img[^>]* fetchPriority="high"/g)).toBe(1)
  expect(count(html, /<img/g)).toBe(count(html, /<img[^>]* width="\d+" height="\d+"/g))
})

it('prints a headline whole, and no box where a picture is missing', () => {
  const headline = 'Donaudampfschifffahrtsgesellschaft '.repeat(4).trim()
  const html = front([aCard(0, { headline, picture: null })])
  expect(html).toContain(headline)
  expect(html).not.toContain('<img')
})

it('counts comments where there are any', () => {
  expect(front([aCard(0, { commentCount: 1 })])).toContain('1 comment')
  expect(front([aCard(0, { commentCount: 0 })])).not.toContain('comment')
})

it('signs opinion in its headline, and lets the name run its own way', () => {
  const html = front([aCard(0, { kind: 'opinion', authors: [aPerson({ name: 'عبد الرحمن' })] })])
  expect(html).toContain('Headline number 0 <em><bdi>عبد الرحمن</bdi></em></a>')
})

it('says so when nothing has been published', () => {
  expect(front([])).toContain('Nothing has been published yet.')
})
