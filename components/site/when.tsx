import type { PaperClock, TimeForm } from '#components/site/paper-time.ts'
import { writeTime } from '#components/site/paper-time.ts'
import { now } from '#lib/clock.ts'

export type WhenProps = {
  at: Date
  /** The paper: its language and time zone. */
  site: PaperClock
  form?: TimeForm
  /** Let the small module turn it into an age while it is under 12 hours. What is older now stays as it is. */
  ages?: boolean
  className?: string
}

const HOUR_MS = 3_600_000
const AGE_LIMIT_MS = 12 * HOUR_MS
/** Characters: a printed time that is longer, such as yesterday's date before noon, is wider than an age in hours. */
const AS_AN_AGE = 9

/** An instant, printed absolute in the paper's zone. React must not undo what the small module writes. */
export function When({ at, site, form = 'full', ages = false, className }: WhenProps) {
  const printed = writeTime(at, form, site)
  const age = now().getTime() - at.getTime()
  // Lists keep so much room that nothing moves when the one becomes the other: minutes are wider than hours.
  const room = printed.length > AS_AN_AGE || age < HOUR_MS ? 'wide' : ''
  return (
    <time
      dateTime={at.toISOString()}
      data-age={ages && age < AGE_LIMIT_MS ? room : undefined}
      className={className}
      suppressHydrationWarning
    >
      {printed}
    </time>
  )
}
