import { LiveLabel } from '#components/article/live/live-label.tsx'
import { classNames } from '#components/ui/class-names.ts'
import type { CardView } from '#domain/articles/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/kicker.module.css'

export type KickerProps = {
  kind: CardView['kind']
  /** The words; empty for none. */
  words: string
  /** Covered as it happens, or once so. */
  live?: 'live' | 'ended' | null | undefined
  /** Say what kind of story it is, where it is not a report. */
  isLabelled?: boolean
  t: Translate
  className?: string
}

/** What a story is about, in its section's colour; and what it is, where it is not a report. Nothing where there is nothing to say. */
export function Kicker({ kind, words, live, isLabelled = true, t, className }: KickerProps) {
  const name = nameOf(kind, t)
  const label = isLabelled ? name : ''
  const subject = words === name ? '' : words
  if (![label, subject, live].some(Boolean)) return null
  // In ink beside a subject; alone it has the section's colour, as a subject has. What was paid for never does.
  const isApart = subject !== '' || kind === 'sponsored'
  return (
    <p className={classNames(styles.kicker, className)}>
      {live ? <LiveLabel state={live} t={t} /> : null}
      {label ? <span className={isApart ? styles.label : undefined}>{label}</span> : null}
      {label && subject ? ' ' : null}
      {subject}
    </p>
  )
}

const nameOf = (kind: KickerProps['kind'], t: Translate): string =>
  kind === 'analysis' || kind === 'sponsored' || kind === 'opinion' ? t(`article.kind.${kind}`) : ''
