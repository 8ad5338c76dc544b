import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFiltered, readSearch, searchQuery } from '#domain/search/read-search.ts'

const EMPTY = { q: '', tab: 'stories', sort: 'relevance', section: '', author: '', kind: '', from: '', to: '', page: 1 }

test('what makes no sense is as good as not said', () => {
  expect(readSearch({})).toEqual(EMPTY)
  const odd = { tab: 'x', sort: '1', section: '../..', author: 'a b', kind: 'news', from: '2026-02-30', to: 'yesterday', page: '-1' }
  expect(readSearch(odd)).toEqual(EMPTY)
  expect(readSearch({ q: ['one', 'two'], page: ['3', '4'] })).toEqual({ ...EMPTY, q: 'one', page: 3 })
  expect(readSearch({ q: ' a\0\n b ' }).q).toBe('a b')
})

test('a search is written and read again', () => {
  const query = {
    q: 'winter "boat" & <b>',
    tab: 'comments',
    sort: 'date',
    section: 'news',
    from: '2026-11-01',
    to: '2026-11-24',
    page: '7',
  }
  const search = readSearch(query)
  const again = Object.fromEntries(new URLSearchParams(searchQuery(search)))
  expect(readSearch(again)).toEqual(search)
  expect(isFiltered(search)).toBe(true)
  expect(isFiltered(readSearch({ q: 'boat' }))).toBe(false)
  expect(searchQuery(readSearch({}))).toBe('')
  expect(searchQuery({ q: 'boat' })).toBe('?q=boat')
})

test('no address is refused', () => {
  const text = fc.string({ unit: 'binary' })
  const query = fc.record({ q: text, tab: text, section: text, from: text, page: text }, { requiredKeys: [] })
  fc.assert(
    fc.property(query, (said) => {
      expect(readSearch(said).q.length).toBeLessThanOrEqual(200)
    }),
  )
})
