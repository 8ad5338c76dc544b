import { expect, test } from 'vitest'
import { oldAddress } from '#domain/articles/addresses/old-address.ts'

test.each([
  ['/2012/01/07/A-Story/', '', '/2012/01/07/a-story'],
  ['/about', '?utm_source=x', '/about'],
  ['/', '?p=012', '/?p=12'],
  ['/', '?page_id=3&x=1', '/?p=3'],
  ['/blog/', '?p=7', '/blog/?p=7'],
  ['/%D8%AE%D8%A8%D8%B1', '', '/خبر'],
])('%s%s is looked up as %s', (path, search, as) => {
  expect(oldAddress(path, search)).toBe(as)
})

test.each([
  ['/', ''],
  ['/', '?p=x'],
  ['/', '?p=99999999999999'],
  ['/%E0%A4%A', ''],
  [`/${'a'.repeat(600)}`, ''],
])('%s%s is none', (path, search) => {
  expect(oldAddress(path, search)).toBeNull()
})
