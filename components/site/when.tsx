import type { PaperClock, TimeForm } from '#components/site/paper-time.ts'
import { writeTime } from '#components/site/paper-time.ts'

export type WhenProps = {
  at: Date
  /** The paper: its language and time zone. */
  site: PaperClock
  form?: TimeForm
  /** Let the small module turn it into an age while it is under 12 hours. */
  ages?: boolean
  className?: string
}

/** An instant, printed absolute in the paper's zone. React must not undo what the small module writes. */
export function When({ at, site, form = 'full', ages = false, className }: WhenProps) {
  return (
    <time dateTime={at.toISOString()} data-age={ages ? '' : undefined} className={className} suppressHydrationWarning>
      {writeTime(at, form, site)}
    </time>
  )
}
