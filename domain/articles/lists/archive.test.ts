import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthAfter, startOf } from '#domain/articles/lists/archive.ts'

const month = fc.record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) })
const zone = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Asuncion')

test('months follow one another and back', () => {
  expect(monthAfter({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
  expect(monthAfter({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
  fc.assert(
    fc.property(month, fc.integer({ min: -40, max: 40 }), (at, n) => {
      expect(monthAfter(monthAfter(at, n), -n)).toEqual(at)
    }),
  )
})

test('a month begins on the paper’s clock', () => {
  expect(startOf({ year: 2026, month: 7 }, 'Europe/London')).toEqual(new Date('2026-06-30T23:00:00Z'))
  expect(startOf({ year: 2026, month: 11 }, 'America/New_York')).toEqual(new Date('2026-11-01T04:00:00Z'))
})

test('a month that begins while clocks jump begins with the jump', () => {
  // Paraguay's clocks went from 23:59 to 01:00 on 1 October 2023.
  expect(startOf({ year: 2023, month: 10 }, 'America/Asuncion')).toEqual(new Date('2023-10-01T04:00:00Z'))
})

test('months are 28 to 31 days and follow without a gap, whatever the zone', () => {
  fc.assert(
    fc.property(month, zone, (at, timeZone) => {
      const days = (startOf(monthAfter(at, 1), timeZone).getTime() - startOf(at, timeZone).getTime()) / 86_400_000
      expect(days).toBeGreaterThan(26.9)
      expect(days).toBeLessThan(32.1)
    }),
  )
})
