import { classNames } from '#components/ui/class-names.ts'
import type { LineView } from '#domain/articles/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/most-read.module.css'

export type MostReadProps = {
  stories: LineView[]
  t: Translate
  /** Whether it stands in the rail of a wide page. */
  inRail?: boolean
  className?: string
}

/** The most read stories, numbered: two columns where there is room, one in a rail. */
export function MostRead({ stories, t, inRail = false, className }: MostReadProps) {
  if (stories.length === 0) return null
  return (
    <aside aria-labelledby="most-read" className={classNames(styles.box, inRail && styles.inRail, className)} data-screen="">
      <h2 id="most-read" className={styles.label}>
        {t('article.mostRead')}
      </h2>
      <ol className={styles.list}>
        {stories.map(({ id, href, headline }) => (
          <li key={id}>
            <a href={href}>{headline}</a>
          </li>
        ))}
      </ol>
    </aside>
  )
}
