import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/live/live-label.module.css'

export type LiveLabelProps = { state: 'live' | 'ended'; t: Translate }

/** Says in words that a story is covered as it happens, or was. The square before it is decoration. */
export function LiveLabel({ state, t }: LiveLabelProps) {
  return (
    <strong className={styles.label} data-state={state} data-live-label="">
      {t(state === 'live' ? 'live.label' : 'live.label.ended')}
    </strong>
  )
}
