export type Problem = 'missing' | 'impossible' | 'disagree' | 'zone-guessed'

const MINUTE = 60_000
/** Places differ from GMT by up to 14 hours (Kiribati), and by quarters of an hour. */
const MAX_OFFSET = 14 * 60
const OFFSET_STEP = 15

/**
 * The instant that a pair of WordPress's dates (`2024-05-31 18:00:00`) means; never an invented one.
 * GMT counts where it is a date. Local time alone is read in the site's zone; where the clocks skip an hour as if they
 * had not yet, where they repeat one as the first time.
 * @param timeZone an IANA name; null, or one that does not exist, is read as UTC: `zone-guessed`
 * @returns `missing`: there is no date. `impossible`: there is one, of a day that never was. `disagree`: no place on
 * Earth is that far from GMT; `at` is the GMT one
 */
export function instantOf(local: string | null, gmt: string | null, timeZone: string | null): { at: Date | null; problem: Problem | null } {
  const here = clockOf(local)
  const there = clockOf(gmt)
  if (there !== null) return { at: new Date(there), problem: here === null || isOffset(here - there) ? null : 'disagree' }
  if (here === null) return { at: null, problem: isBlank(local) && isBlank(gmt) ? 'missing' : 'impossible' }
  const offsetAt = timeZone === null ? null : offsetsOf(timeZone)
  return offsetAt ? { at: new Date(inZone(here, offsetAt)), problem: null } : { at: new Date(here), problem: 'zone-guessed' }
}

/** How far the site's clock is from GMT most of the time, in minutes; of equals the one seen first. Null when no pair tells. */
export function guessOffsetMinutes(pairs: Iterable<{ local: string | null; gmt: string | null }>): number | null {
  const votes = new Map<number, number>()
  for (const { local, gmt } of pairs) {
    const here = clockOf(local)
    const there = clockOf(gmt)
    if (here === null || there === null || !isOffset(here - there)) continue
    const minutes = (here - there) / MINUTE
    votes.set(minutes, (votes.get(minutes) ?? 0) + 1)
  }
  const most = Math.max(...votes.values())
  return [...votes].find(([, count]) => count === most)?.[0] ?? null
}

/** No date, MySQL's zeros, or the day that PHP makes of those. */
const isBlank = (date: string | null) => date === null || /^(?:|[-:0 ]+|-0001-11-30 00:00:00)$/.test(date.trim())

const isOffset = (ms: number) => Math.abs(ms) <= MAX_OFFSET * MINUTE && ms % (OFFSET_STEP * MINUTE) === 0

/** What the clock shows, in ms as if it stood in Greenwich; null for no date or an impossible one. MySQL's years begin at 1000. */
function clockOf(date: string | null): number | null {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/.exec(date?.trim() ?? '')
  if (!match) return null
  const iso = `${match.slice(1, 4).join('-')}T${match.slice(4).join(':')}.000Z`
  const at = new Date(iso)
  // 31 February becomes a day in March.
  return !Number.isNaN(at.getTime()) && at.toISOString() === iso ? at.getTime() : null
}

/** Reads a local clock: with the offset before the moment when that gives this clock, or skips it; else with the one after. */
function inZone(clock: number, offsetAt: (ms: number) => number): number {
  const day = 24 * 60 * MINUTE
  const before = offsetAt(clock - day)
  const after = offsetAt(clock + day)
  const isAfter = offsetAt(clock - after) === after && offsetAt(clock - before) !== before
  return clock - (isAfter ? after : before)
}

/** How far a zone's clock is ahead of GMT at an instant, in ms; null when there is no such zone. */
function offsetsOf(timeZone: string): ((ms: number) => number) | null {
  const format = formatOf(timeZone)
  return format && ((ms) => wallClock(format, ms) - ms)
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Making one takes far longer than using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  // A paper has one zone.
  if (formats.size > 20) formats.clear()
  const made = makeFormat(timeZone)
  formats.set(timeZone, made)
  return made
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...digits, hourCycle: 'h23', timeZone })
  } catch {
    return null
  }
}

function wallClock(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}
