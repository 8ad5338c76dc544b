import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CacheStore } from '#server/cache-store.ts'
import type { Page } from '#server/page.ts'
import { pageOf } from '#server/testing/page-of.ts'

const keys = (store: CacheStore<Page>, all: string[]) => all.filter((key) => store.get(key))

it('drops the least recently read when bytes run out', () => {
  const store = new CacheStore<Page>(1000)
  for (const key of ['a', 'b', 'c', 'd']) store.put(key, pageOf({ bytes: 250 }), 0, Infinity)
  const a = store.get('a')
  if (a) store.touch(a, 1)
  store.put('e', pageOf({ bytes: 100 }), 2, Infinity)
  expect(keys(store, ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'c', 'd', 'e'])
  expect(store.size()).toEqual({ pages: 4, bytes: 850 })
})

it('keeps nothing that would push out a quarter of the rest', () => {
  const store = new CacheStore<Page>(1000)
  store.put('small', pageOf({ bytes: 250 }), 0, Infinity)
  store.put('large', pageOf({ bytes: 251 }), 0, Infinity)
  expect(keys(store, ['small', 'large'])).toEqual(['small'])
})

it('finds pages by their tags, each once', () => {
  const store = new CacheStore<Page>(1000)
  store.put('a', pageOf({ tags: ['x', 'y'] }), 0, Infinity)
  store.put('b', pageOf({ tags: ['y'] }), 0, Infinity)
  store.put('a', pageOf({ tags: ['y', 'z'] }), 0, Infinity)
  expect([...store.taggedWith(['x'])]).toEqual([])
  expect([...store.taggedWith(['y', 'z', 'none'])].map((kept) => kept.key)).toEqual(['b', 'a'])
})

it('forgets nothing and leaks nothing, whatever comes and goes', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    bytes: fc.nat(300),
    tags: fc.subarray(['x', 'y', 'z']),
    isDelete: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const store = new CacheStore<Page>(600)
      for (const { key, bytes, tags, isDelete } of steps) {
        if (isDelete) store.delete(key)
        else store.put(key, pageOf({ bytes, tags }), 0, Infinity)
      }
      const kept = ['a', 'b', 'c', 'd'].flatMap((key) => store.get(key) ?? [])
      expect(store.size()).toEqual({ pages: kept.length, bytes: kept.reduce((sum, { page }) => sum + page.bytes, 0) })
      expect(store.size().bytes).toBeLessThanOrEqual(600)
      for (const tag of ['x', 'y', 'z']) expect(store.taggedWith([tag])).toEqual(new Set(kept.filter(({ page }) => page.tags.has(tag))))
    }),
  )
})
