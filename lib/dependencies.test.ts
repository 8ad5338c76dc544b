import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { dependsOn, recording, validUntil } from '#lib/dependencies.ts'

test('a recording holds what was noted while it ran, each tag once, and the earliest end', async () => {
  const { value, recorded } = await recording(async () => {
    dependsOn('front', 'article:1')
    await turn()
    dependsOn('front')
    validUntil(new Date(2000))
    validUntil(new Date(1000))
    validUntil(new Date(3000))
    validUntil(null)
    return 'page'
  })
  expect(value).toBe('page')
  expect(recorded).toEqual({ tags: new Set(['front', 'article:1']), validUntil: 1000 })
})

test('a page that nothing ends is valid for ever', async () => {
  const { recorded } = await recording(async () => Promise.resolve())
  expect(recorded).toEqual({ tags: new Set(), validUntil: Infinity })
})

test('recordings at the same time do not mix', async () => {
  const render = (tag: string) =>
    recording(async () => {
      await turn()
      dependsOn(tag)
      await turn()
    })
  const pages = await Promise.all([render('a'), render('b')])
  expect(pages.map(({ recorded }) => [...recorded.tags])).toEqual([['a'], ['b']])
})

test('outside a recording nothing happens', () => {
  expect(() => {
    dependsOn('front')
    validUntil(new Date())
  }).not.toThrow()
})
