import { Marked } from '#components/search/marked.tsx'
import { When } from '#components/site/when.tsx'
import type { FoundComment } from '#domain/search/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/result.module.css'

export type CommentResultProps = { found: FoundComment; site: SiteView; t: Translate }

/** A comment that was found: whose it is, on what, and where the words stand. */
export function CommentResult({ found, site, t }: CommentResultProps) {
  return (
    <article className={styles.result}>
      <h3 className={styles.comment}>
        <a href={found.href}>
          <bdi>{found.authorName || t('search.reader')}</bdi> {t('search.comment.on')} <bdi>{found.story.headline}</bdi>
        </a>
      </h3>
      <p className={styles.excerpt} dir="auto">
        <Marked pieces={found.excerpt} />
      </p>
      <p className={styles.meta}>
        <When at={found.postedAt} site={site} />
      </p>
    </article>
  )
}
