import { PickNote } from '#components/comment/pick-note.tsx'
import type { PickView } from '#domain/comments/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/comment/picks.module.css'

export type PicksProps = {
  picks: PickView[]
  articleHref: string
  /** Public ids of the comments that stand below, on the same page. */
  here: ReadonlySet<string>
  site: SiteView
  t: Translate
}

/** What the paper picked from a conversation, above it: how each comment begins, whose it is, and why. */
export function Picks({ picks, articleHref, here, site, t }: PicksProps) {
  return (
    <section aria-labelledby="picks" className={styles.picks}>
      <h3 id="picks" className={styles.title}>
        {t('comment.pick.by', { site: site.name })}
      </h3>
      <ul>
        {picks.map(({ publicId, name, excerpt, sentence }) => (
          <li key={publicId} className={styles.pick}>
            <blockquote className={styles.excerpt} dir="auto">
              <a href={`${here.has(publicId) ? '' : `${articleHref}/comments/${publicId}`}#comment-${publicId}`}>
                {t('comment.pick.excerpt', { excerpt })}
              </a>
            </blockquote>
            <p className={styles.name}>
              <bdi>{name || t('comment.anonymous')}</bdi>
            </p>
            <PickNote sentence={sentence} />
          </li>
        ))}
      </ul>
    </section>
  )
}
