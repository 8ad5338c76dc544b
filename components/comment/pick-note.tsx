import type { Picked } from '#domain/comments/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/comment/pick-note.module.css'

/** Below a comment that the paper picked: that it did, and why. */
export function PickNote({ pick, site, t }: { pick: Picked; site: SiteView; t: Translate }) {
  return (
    <div className={styles.note}>
      <p className={styles.by}>{t('comment.pick.by', { site: site.name })}</p>
      <p dir="auto">{pick.sentence}</p>
    </div>
  )
}
