import { afterEach, expect, test } from 'vitest'
import { now, shiftClock } from '#lib/clock.ts'

afterEach(() => {
  shiftClock(0)
})

test('the clock is the machine’s', () => {
  const before = Date.now()
  const at = now().getTime()
  expect(at).toBeGreaterThanOrEqual(before)
  expect(at).toBeLessThanOrEqual(Date.now())
})

test('it can be moved, each time from the machine’s', () => {
  const day = 24 * 3600_000
  shiftClock(9 * day)
  shiftClock(-day)
  const at = now().getTime()
  expect(at).toBeLessThanOrEqual(Date.now() - day)
  expect(at).toBeGreaterThan(Date.now() - 2 * day)
})
