import { now } from '#lib/clock.ts'
import { validUntil } from '#lib/dependencies.ts'

/** Where and in which language the paper's clock is read. */
export type PaperClock = { language: string; timeZone: string }

/**
 * `full`: 24 November 2026 at 07:15 · `day`: 24 November 2026 · `today`: Tuesday 24 November 2026 ·
 * `todayInBrief`: Tue 24 Nov 2026 · `short`: 07:15 today, else 23 November · `moment`: 07:15 today, else the day too.
 */
export type TimeForm = 'full' | 'day' | 'today' | 'todayInBrief' | 'short' | 'moment'

/** An instant as a person writes it, on the paper's clock. `short` and `moment` note that the page ends at midnight. */
export function writeTime(at: Date, form: TimeForm, clock: PaperClock): string {
  if (form !== 'short' && form !== 'moment') return format(clock, FORMS[form]).format(at)
  const present = today(clock)
  if (dayOf(at, clock) === present) return format(clock, { timeStyle: 'short' }).format(at)
  if (form === 'moment') return format(clock, FORMS.full).format(at)
  const isThisYear = dayOf(at, clock).slice(0, 4) === present.slice(0, 4)
  return format(clock, isThisYear ? { day: 'numeric', month: 'long' } : FORMS.day).format(at)
}

/** The paper's day as `2026-11-24`. Notes that what is printed from it ends at midnight. */
export function today(clock: PaperClock): string {
  const present = now()
  validUntil(nextMidnight(present, clock))
  return dayOf(present, clock)
}

/** The first instant of the day after, to the second: found by asking, because days last 23 to 25 hours. */
export function nextMidnight(at: Date, clock: PaperClock): Date {
  const day = dayOf(at, clock)
  let before = Math.floor(at.getTime() / 1000)
  let after = before + 26 * 3600
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayOf(new Date(middle * 1000), clock) === day) before = middle
    else after = middle
  }
  return new Date(after * 1000)
}

const FORMS = {
  full: { dateStyle: 'long', timeStyle: 'short' },
  day: { dateStyle: 'long' },
  today: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  todayInBrief: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
} as const

/** Swedish writes days as ISO 8601 does. */
const dayOf = (at: Date, { timeZone }: PaperClock): string => format({ language: 'sv', timeZone }, { dateStyle: 'short' }).format(at)

const formats = new Map<string, Intl.DateTimeFormat>()

function format({ language, timeZone }: PaperClock, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${JSON.stringify(options)}`
  let made = formats.get(key)
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { ...options, timeZone })))
  return made
}

/** "November 2026". `month` counts from 1. */
export function monthName({ year, month }: { year: number; month: number }, language: string): string {
  const clock = { language, timeZone: 'UTC' }
  return format(clock, { month: 'long', year: 'numeric' }).format(new Date(Date.UTC(year, month - 1, 15)))
}
