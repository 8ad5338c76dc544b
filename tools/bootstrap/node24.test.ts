import { expect, test } from 'vitest'
import { isNewEnough, node24 } from '#tools/bootstrap/node24.mjs'

const argon2 = () => undefined

test.each([
  ['24.21.0', { argon2 }, true],
  ['26.0.1', { argon2 }, true],
  ['24.6.0', {}, false],
  ['22.20.0', {}, false],
  ['20.19.4', {}, false],
])('Node %s', (version, crypto, expected) => {
  expect(isNewEnough(version, crypto)).toBe(expected)
})

test('the Node that runs the tests runs the product', () => {
  expect(node24()).toBe(process.execPath)
})
