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

const AGE_LIMIT_MS = 12 * 3_600_000

/** An instant, printed absolute in the paper's zone. React must not undo what the small module writes. */
export function When({ at, site, form = 'full', ages = false, className }: WhenProps) {
  const isYoung = ages && now().getTime() - at.getTime() < AGE_LIMIT_MS
  return (
    <time dateTime={at.toISOString()} data-age={isYoung ? '' : undefined} className={className} suppressHydrationWarning>
      {writeTime(at, form, site)}
    </time>
  )
}
