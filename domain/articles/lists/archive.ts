import { countPeriod, findSpan, listPeriod } from '#domain/articles/lists/queries.ts'
import type { ArchiveMonth, ArchiveYear, CardPage } from '#domain/articles/types.ts'
import { fromWallTime, toWallTime } from '#lib/wall-time.ts'

/** Every month that has stories, by year, the newest first, on the paper's clock. */
export async function listArchive(timeZone: string): Promise<ArchiveYear[]> {
  const span = await findSpan()
  if (!span) return []
  const [first, last] = [yearOf(span.first, timeZone), yearOf(span.last, timeZone)]
  const years = Array.from({ length: last - first + 1 }, (_, n) => last - n)
  const listed = await Promise.all(years.map((year) => countYear(year, timeZone)))
  return listed.filter((year) => year.months.length > 0)
}

/** The months of a year that have stories, the newest first. */
export async function countYear(year: number, timeZone: string): Promise<ArchiveYear> {
  const counted = Array.from({ length: 12 }, async (_, n): Promise<ArchiveMonth> => {
    const at = { year, month: 12 - n }
    return { ...at, count: await countPeriod(...periodOf(at, timeZone)) }
  })
  return { year, months: (await Promise.all(counted)).filter((month) => month.count > 0) }
}

type Month = Pick<ArchiveMonth, 'year' | 'month'>

/** A month's stories, the newest first. */
export const listMonth = (at: Month, timeZone: string, page: number): Promise<CardPage> => listPeriod(...periodOf(at, timeZone), page)

/** The months before and after that the paper was published in, as far as there are any. */
export async function monthsAround(at: Month, timeZone: string): Promise<{ before: Month | null; after: Month | null }> {
  const span = await findSpan()
  const [before, after] = [monthAfter(at, -1), monthAfter(at, 1)]
  const [begins, ends] = [startOf(at, timeZone), startOf(after, timeZone)]
  return { before: span && span.first < begins ? before : null, after: span && span.last >= ends ? after : null }
}

/** The first instant of a month, and the first after it. */
const periodOf = (at: Month, timeZone: string): [Date, Date] => [startOf(at, timeZone), startOf(monthAfter(at, 1), timeZone)]

export const monthAfter = ({ year, month }: Month, months: number): Month => {
  const total = year * 12 + (month - 1) + months
  return { year: Math.floor(total / 12), month: (total % 12) + 1 }
}

/** Where clocks go forward over midnight, the month begins at the time that they jump to. */
export function startOf({ year, month }: Month, timeZone: string): Date {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
  const midnight = fromWallTime(`${day}T00:00`, timeZone)
  if (midnight.ok) return midnight.value
  const jumped = fromWallTime(`${day}T${String(midnight.error.values?.instead)}`, timeZone)
  return jumped.ok ? jumped.value : new Date(`${day}T00:00Z`)
}

const yearOf = (at: Date, timeZone: string): number => Number(toWallTime(at, timeZone).slice(0, 4))
