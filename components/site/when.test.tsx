import { afterEach, expect, it } from 'vitest'
import { When } from '#components/site/when.tsx'
import { markup } from '#components/testing/markup.ts'
import { site } from '#components/testing/paper.fixture.ts'
import { now, shiftClock } from '#lib/clock.ts'

const MINUTE_MS = 60_000

afterEach(() => {
  shiftClock(0)
})

/** Makes it half past midnight in the paper's zone, whatever the season. */
function afterMidnight(): Date {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hour12: false, timeZone: site.timeZone }).format(now()))
  const later = ((24 - hour) % 24) * 60 * MINUTE_MS - (now().getTime() % (60 * MINUTE_MS)) + 30 * MINUTE_MS
  shiftClock(later)
  return now()
}

it.each([
  ['minutes', 20, 'data-age="wide"'],
  ['a date that may become hours', 8 * 60, 'data-age="wide"'],
  ['what stays as it is', 13 * 60, null],
])('after midnight keeps room for %s', (_, minutes, attribute) => {
  const at = new Date(afterMidnight().getTime() - minutes * MINUTE_MS)
  const html = markup(<When at={at} site={site} form="short" ages />)
  if (attribute === null) expect(html).not.toContain('data-age')
  else expect(html).toContain(attribute)
})
