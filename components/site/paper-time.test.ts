import { afterEach, describe, expect, it } from 'vitest'
import { nextMidnight, today, writeTime } from '#components/site/paper-time.ts'
import { now, shiftClock } from '#lib/clock.ts'
import { recording } from '#lib/dependencies.ts'

const london = { language: 'en-GB', timeZone: 'Europe/London' }
const newYork = { language: 'en-US', timeZone: 'America/New_York' }
const at = (iso: string) => new Date(iso)
/** Makes `now()` this instant. */
const setNow = (iso: string) => shiftClock(at(iso).getTime() - Date.now())

afterEach(() => shiftClock(0))

describe('writeTime', () => {
  it('writes on the paper’s clock and in its language', () => {
    expect(writeTime(at('2026-07-01T23:30:00Z'), 'full', london)).toBe('2 July 2026 at 00:30')
    expect(writeTime(at('2026-07-01T23:30:00Z'), 'day', newYork)).toBe('July 1, 2026')
    expect(writeTime(at('2026-11-24T12:00:00Z'), 'todayInBrief', london)).toMatch(/^Tue,? 24 Nov 2026$/)
    expect(writeTime(at('2026-11-24T12:00:00Z'), 'today', london)).toMatch(/^Tuesday,? 24 November 2026$/)
  })

  it('gives the time of what is of today, the day of what is of this year, else the year too', () => {
    setNow('2026-11-24T12:00:00Z')
    expect(writeTime(at('2026-11-24T00:15:00Z'), 'short', london)).toBe('00:15')
    expect(writeTime(at('2026-11-23T23:45:00Z'), 'short', london)).toBe('23 November')
    expect(writeTime(at('2025-11-24T12:00:00Z'), 'short', london)).toBe('24 November 2025')
  })

  it('notes that what depends on today ends at midnight', async () => {
    setNow('2026-07-01T12:00:00Z')
    const { recorded } = await recording(() => Promise.resolve(writeTime(now(), 'short', london)))
    expect(new Date(recorded.validUntil)).toEqual(at('2026-07-01T23:00:00Z'))
  })
})

describe('today', () => {
  it('is the paper’s day, not the machine’s', () => {
    setNow('2026-11-24T03:00:00Z')
    expect(today(london)).toBe('2026-11-24')
    expect(today(newYork)).toBe('2026-11-23')
  })
})

describe('nextMidnight', () => {
  it.each([
    ['an ordinary day', '2026-11-24T12:00:00Z', '2026-11-25T00:00:00Z'],
    ['a day of 23 hours', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z'],
    ['a day of 25 hours', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'],
    ['a second before midnight', '2026-11-24T23:59:59Z', '2026-11-25T00:00:00Z'],
  ])('ends %s', (_, from, to) => expect(nextMidnight(at(from), london)).toEqual(at(to)))
})
