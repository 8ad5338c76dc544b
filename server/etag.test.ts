import { expect, it } from 'vitest'
import { digestOf, hasTag } from '#server/etag.ts'

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a" , "c"', true],
  ['*', true],
  [' * ', true],
  ['"b"', false],
  ['a', false],
  ['"a', false],
  ['', false],
  ['w/"a"', false],
])('%s names "a": %s', (header, expected) => {
  expect(hasTag(header, '"a"')).toBe(expected)
})

it('gives different bodies different digests', () => {
  expect(digestOf(Buffer.from('a'))).not.toBe(digestOf(Buffer.from('b')))
  expect(digestOf(Buffer.from('a'))).toMatch(/^[\w-]{22}$/)
})
