import { fail, ok, type Failure, type Result } from '#lib/result.ts'

const DAY_MS = 86_400_000

/** What a clock on the wall of `timeZone` (IANA) shows, to the minute, as `<input type="datetime-local">` writes it: `2026-11-24T07:15`. */
export function toWallTime(at: Date, timeZone: string): string {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

export type WallTimeFailure = Failure<'time-unreadable' | 'time-gap'>

/**
 * The instant at which that clock shows `text`; the first of two, where the clocks go back over it.
 * @returns `time-gap` where the clocks go forward over it, with the time that they jump to for it (`07:15`)
 */
export function fromWallTime(text: string, timeZone: string): Result<Date, WallTimeFailure> {
  const wall = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(text)?.[1] ?? ''
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc) || toWallTime(new Date(asUtc), 'UTC') !== wall) return fail({ code: 'time-unreadable' })
  // The zone's offset a day before and a day after: of a jump between them, one is what held before it, the other since.
  const [before, after] = [asUtc - DAY_MS, asUtc + DAY_MS].map((near) => asUtc - offsetAt(near, timeZone))
  const instants = [before, after].filter((ms) => ms !== undefined).toSorted((a, b) => a - b)
  const found = instants.find((ms) => toWallTime(new Date(ms), timeZone) === wall)
  if (found !== undefined) return ok(new Date(found))
  return fail({ code: 'time-gap', values: { instead: toWallTime(new Date(before ?? asUtc), timeZone).slice(11) } })
}

/** How far the zone's clocks are ahead of UTC at an instant, ms. */
const offsetAt = (ms: number, timeZone: string): number =>
  Date.parse(`${toWallTime(new Date(ms), timeZone)}Z`) - Math.floor(ms / 60_000) * 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-GB', { ...fields, timeZone, hourCycle: 'h23' })))
  }
  return format
}

/** The first instant of a day (`2026-11-24`) on that clock. Where midnight is skipped, the day begins with what follows. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = fromWallTime(`${day}T00:00`, timeZone)
  if (midnight.ok) return midnight.value
  const later = fromWallTime(`${day}T${String(midnight.error.values?.instead ?? '01:00')}`, timeZone)
  return later.ok ? later.value : new Date(Date.parse(`${day}T00:00Z`))
}

/** The day after, by the calendar. */
export const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10)
