import { expect, test } from 'vitest'
import { SearchPage } from '#components/search/search-page.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { aCard, cards, site, t } from '#components/testing/paper.fixture.ts'
import { readSearch } from '#domain/search/read-search.ts'
import type { Found } from '#domain/search/types.ts'

const writers = [{ slug: 'ada-quill', name: 'Ada Quill' }]
const shown = (found: Found, query: Record<string, string>, count = 0) =>
  markup(<SearchPage search={readSearch(query)} found={found} writers={writers} newest={cards(count)} site={site} t={t} />)

const pieces = [
  { text: 'A <b>', isMatch: false },
  { text: 'boat', isMatch: true },
  { text: '…', isMatch: false },
]
const stories = (total: number, isMore = false): Found => ({
  kind: 'stories',
  page: {
    ...{ total, isMore, page: 1, pages: Math.max(1, Math.ceil(total / 20)) },
    results: total === 0 ? [] : [0, 1].map((n) => ({ card: aCard(n), headline: pieces, excerpt: pieces })),
  },
})
const comment = {
  ...{ publicId: 'c1', href: '/news/story/comments/c1', authorName: '', postedAt: new Date('2026-11-01T10:00:00Z'), excerpt: pieces },
  story: { headline: 'A story', href: '/news/story' },
}
const comments: Found = { kind: 'comments', page: { total: 1, isMore: false, page: 1, pages: 1, results: [comment] } }

test.each<[string, Found, Record<string, string>, string]>([
  ['nothing asked', { kind: 'none' }, {}, 'The newest stories'],
  ['no word', { kind: 'none' }, { q: '"' }, 'There is no word in that'],
  ['too many searching', { kind: 'busy' }, { q: 'boat' }, 'Very many people are searching'],
  ['stories', stories(41), { q: 'boat', section: 'news', author: 'nobody' }, '41 stories'],
  ['very many', stories(2000, true), { q: 'boat' }, 'More than 2,000 stories'],
  ['nothing', stories(0), { q: '<i>' }, 'Nothing here matches “&lt;i&gt;”.'],
  ['nothing within a filter', stories(0), { q: 'boat', kind: 'opinion' }, 'Search for it everywhere'],
  ['comments', comments, { q: 'boat', tab: 'comments' }, '1 comment'],
])('%s: valid, and says so', async (_, found, query, sentence) => {
  const html = shown(found, query, 3)
  expect(await faults(page(html))).toEqual([])
  expect(html).toContain(sentence)
})

test('marks are elements, and words never are', () => {
  const html = shown(stories(1), { q: 'boat' })
  expect(html).toMatch(/A &lt;b&gt;<mark[^>]*>boat<\/mark>…/)
})

test('the next page keeps everything that was asked', () => {
  const html = shown(stories(41), { q: 'a "b"', sort: 'date', section: 'news' })
  expect(html).toContain('href="/search?q=a+%22b%22&amp;section=news&amp;sort=date&amp;page=2" rel="next"')
})

test('filters are open where one is set', () => {
  expect(shown({ kind: 'none' }, {})).not.toMatch(/<details[^>]* open/)
  expect(shown(stories(1), { q: 'boat', from: '2026-01-01' })).toMatch(/<details[^>]* open/)
})
