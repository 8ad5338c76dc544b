import { deskHref } from '#domain/moderation/desk-href.ts'
import { QUEUES, type DeskView } from '#domain/moderation/types.ts'
import { now } from '#lib/clock.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/moderation/desk.module.css'

/** The queues with exact counts and how long their oldest comment has been there. */
export function QueueRail({ desk, t }: { desk: DeskView; t: Translate }) {
  return (
    <nav aria-label={t('desk.queues')} className={styles.rail}>
      <ul>
        {QUEUES.map((queue) => {
          const oldest = desk.oldest[queue]
          return (
            <li key={queue}>
              <a href={deskHref({ queue })} aria-current={queue === desk.queue ? 'page' : undefined}>
                <span>{t(`desk.queue.${queue}`)}</span>{' '}
                <span className={styles.count}>{t('desk.queue.count', { count: desk.counts[queue] })}</span>
              </a>
              {oldest && queue === 'held' ? <p className={styles.oldest}>{t('desk.oldest', { age: age(oldest, t) })}</p> : null}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function age(since: Date, t: Translate): string {
  const minutes = Math.max(0, Math.floor((now().getTime() - since.getTime()) / 60_000))
  if (minutes < 60) return t('desk.age', { unit: 'minutes', n: minutes })
  if (minutes < 48 * 60) return t('desk.age', { unit: 'hours', n: Math.floor(minutes / 60) })
  return t('desk.age', { unit: 'days', n: Math.floor(minutes / 1440) })
}
