import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, fromWallTime, startOfDay, toWallTime } from '#lib/wall-time.ts'

const ZONES = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC']
const instant = fc.integer({ min: Date.UTC(2001, 0), max: Date.UTC(2090, 0) }).map((ms) => new Date(Math.floor(ms / 60_000) * 60_000))

test.each([
  ['2026-11-24T07:15', 'Europe/London', '2026-11-24T07:15:00.000Z'],
  ['2026-07-24T07:15', 'Europe/London', '2026-07-24T06:15:00.000Z'],
  ['2026-07-24T07:15', 'America/New_York', '2026-07-24T11:15:00.000Z'],
  ['2026-07-24T00:00', 'Asia/Kolkata', '2026-07-23T18:30:00.000Z'],
  ['2026-07-24T07:15:30', 'UTC', '2026-07-24T07:15:00.000Z'],
])('%s in %s is %s', (wall, zone, utc) => {
  expect(fromWallTime(wall, zone)).toEqual({ ok: true, value: new Date(utc) })
})

describe('where the clocks change', () => {
  test('a time that they skip is none, and the time in its place is named', () => {
    expect(fromWallTime('2026-03-29T01:30', 'Europe/London')).toEqual({
      ok: false,
      error: { code: 'time-gap', values: { instead: '02:30' } },
    })
    expect(fromWallTime('2026-03-08T02:00', 'America/New_York')).toMatchObject({
      error: { code: 'time-gap', values: { instead: '03:00' } },
    })
    expect(fromWallTime('2026-03-29T02:00', 'Europe/London')).toEqual({ ok: true, value: new Date('2026-03-29T01:00:00Z') })
  })

  test('of a time that comes twice the first is meant', () => {
    expect(fromWallTime('2026-10-25T01:30', 'Europe/London')).toEqual({ ok: true, value: new Date('2026-10-25T00:30:00Z') })
  })
})

test.each(['', 'tomorrow', '2026-02-30T10:00', '2026-13-01T10:00', '2026-11-24T25:00', '2026-11-24', '24.11.2026 10:00'])(
  'no time at all: %j',
  (text) => {
    expect(fromWallTime(text, 'Europe/London')).toEqual({ ok: false, error: { code: 'time-unreadable' } })
  },
)

test('what the clock shows at an instant leads back to it, or to the same reading before the clocks went back', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...ZONES), (at, zone) => {
      const back = fromWallTime(toWallTime(at, zone), zone)
      if (!back.ok) throw new Error(`${toWallTime(at, zone)} is no time in ${zone}`)
      expect(toWallTime(back.value, zone)).toBe(toWallTime(at, zone))
      const early = at.getTime() - back.value.getTime()
      expect([0, 1_800_000, 3_600_000]).toContain(early)
    }),
  )
})

test('a day begins at midnight on that clock, or where the clocks jump over it, behind the jump', () => {
  expect(startOfDay('2026-11-24', 'Europe/Dublin').toISOString()).toBe('2026-11-24T00:00:00.000Z')
  expect(startOfDay('2026-07-01', 'Europe/Dublin').toISOString()).toBe('2026-06-30T23:00:00.000Z')
  // In Santiago the clocks went from midnight to one on that day.
  expect(startOfDay('2024-09-08', 'America/Santiago').toISOString()).toBe('2024-09-08T04:00:00.000Z')
})

test('the day after is the calendar’s', () => {
  expect(['2026-11-24', '2026-12-31', '2028-02-28'].map(dayAfter)).toEqual(['2026-11-25', '2027-01-01', '2028-02-29'])
})
