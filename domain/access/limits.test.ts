import { expect, test } from 'vitest'
import { limiter } from '#domain/access/store.ts'
import { takePoint } from '#domain/access/limits.ts'
import { hashToken, keyedHash, looksLikeToken, newSessionToken } from '#domain/access/tokens.ts'
import { TEST_SECRET, useTestEnv } from '#lib/testing/use-test-env.ts'

useTestEnv()

test('points are free until they are spent, then the wait is said in seconds', async () => {
  const take = limiter('test-few', 3, 60)
  expect([await take('a'), await take('a'), await take('a')]).toEqual([0, 0, 0])
  const wait = await take('a')
  expect(wait).toBeGreaterThan(55)
  expect(wait).toBeLessThanOrEqual(60)
})

test('somebody’s points are theirs, and each limit has its own', async () => {
  const [few, more] = [limiter('test-one', 1, 60), limiter('test-two', 1, 60)]
  expect([await few('a'), await few('b'), await more('a')]).toEqual([0, 0, 0])
  expect(await few('a')).toBeGreaterThan(0)
  expect(await more('b')).toBe(0)
})

test('points asked for at the same time are counted one by one', async () => {
  const take = limiter('test-rush', 5, 60)
  const waits = await Promise.all(Array.from({ length: 20 }, () => take('a')))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5)
})

test('sign-ins to one account end after ten from the same place, and only from there', async () => {
  for (let i = 0; i < 10; i++) expect(await takePoint('sign-in-account', 'ada@example.org 192.0.2.1')).toBe(0)
  expect(await takePoint('sign-in-account', 'ada@example.org 192.0.2.1')).toBeGreaterThan(0)
  expect(await takePoint('sign-in-account', 'ada@example.org 192.0.2.2')).toBe(0)
  expect(await takePoint('sign-in', '192.0.2.1')).toBe(0)
})

test('an address is counted by a hash that only the paper’s secret gives', () => {
  const hash = keyedHash('192.0.2.1')
  expect(hash).toMatch(/^[\w-]{22}$/)
  expect(hash).toBe(keyedHash('192.0.2.1'))
  expect(hash).not.toBe(keyedHash('192.0.2.2'))
  expect(hash).not.toBe(hashToken('192.0.2.1'))
  expect(Buffer.from(hash, 'base64url').toString('latin1') + hash).not.toContain('192')
  expect(hash).not.toContain(TEST_SECRET)
})

test('session tokens are random, and told from what is none by their look', () => {
  const tokens = Array.from({ length: 100 }, newSessionToken)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) expect(looksLikeToken(token)).toBe(true)
  for (const other of ['', 'x', 'x'.repeat(42), 'x'.repeat(44), 'eyJhbGciOiJkaXIifQ..x']) expect(looksLikeToken(other)).toBe(false)
})
