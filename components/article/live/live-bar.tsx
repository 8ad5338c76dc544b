import type { LivePage } from '#domain/articles/live/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/live/live-bar.module.css'

/** Up to here the small module counts in words; each language has its own. */
const COUNTED = 20

export type LiveBarProps = { article: { publicId: string; href: string }; coverage: LivePage; t: Translate }

/**
 * A place kept free for what is new. Without a script: the link that asks for it. With one, public/live.js says here how
 * much there is, in the sentences that stand in its attributes.
 */
export function LiveBar({ article, coverage, t }: LiveBarProps) {
  const counts = Array.from({ length: COUNTED }, (_, i) => t('live.new', { count: i + 1 }))
  const words = {
    new: [...counts, t('live.new.many', { count: COUNTED })],
    changed: t('live.changed'),
    removed: t('live.removed'),
    newest: t('live.newest'),
    ended: t('live.ended.now'),
    label: t('live.label.ended'),
  }
  return (
    <div
      className={styles.bar}
      data-screen=""
      data-live-bar={article.publicId}
      data-revision={coverage.revision}
      data-words={JSON.stringify(words)}
    >
      <a href={article.href} className={styles.reload} data-live-reload="">
        {t('live.reload')}
      </a>
      <div role="status" className={styles.status} data-live-status="" />
    </div>
  )
}
