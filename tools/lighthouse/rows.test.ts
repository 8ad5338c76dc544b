import { expect, it } from 'vitest'
import { rowsOf } from '#tools/lighthouse/rows.ts'

const perfect = {
  performance: 100,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  fcp: 700,
  lcp: 1200,
  tbt: 0,
  cls: 0.0004,
  bytes: 90_000,
}
const missed = (given: Partial<typeof perfect>) =>
  rowsOf('front', { ...perfect, ...given })
    .filter((row) => row.isMet === false)
    .map((row) => row.what)

it('asks for a hundred points in all four, a quick largest part, and a page that neither blocks nor moves', () => {
  expect(missed({})).toEqual([])
  expect(missed({ seo: 99 })).toEqual(['front: search engines'])
  expect(missed({ lcp: 1201, tbt: 1, cls: 0.001 })).toEqual(['front: largest part', 'front: blocked', 'front: layout shift'])
})

it('misses what was not measured', () => {
  expect(missed({ lcp: Number.NaN })).toEqual(['front: largest part'])
})
