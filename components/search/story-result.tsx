import { Kicker } from '#components/article/kicker.tsx'
import { Marked } from '#components/search/marked.tsx'
import { When } from '#components/site/when.tsx'
import type { FoundStory } from '#domain/search/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/result.module.css'

export type StoryResultProps = { found: FoundStory; site: SiteView; t: Translate }

/** A story that was found: what it is, and where the words stand. */
export function StoryResult({ found: { card, headline, excerpt }, site, t }: StoryResultProps) {
  const names = card.authors.map((author) => author.name).join(', ')
  return (
    <article data-section={card.section.colour} className={styles.result}>
      <Kicker kind={card.kind} words={card.section.name} live={card.isLive ? 'live' : null} isLabelled t={t} className={styles.kicker} />
      <h3 className={styles.headline} dir="auto">
        <a href={card.href}>
          <Marked pieces={headline} />
        </a>
      </h3>
      {excerpt.length > 0 ? (
        <p className={styles.excerpt} dir="auto">
          <Marked pieces={excerpt} />
        </p>
      ) : null}
      <p className={styles.meta}>
        <When at={card.publishedAt} site={site} form="day" />
        {names === '' ? null : <span>{t('search.by', { names })}</span>}
        {card.commentCount > 0 ? <span>{t('article.comments', { count: card.commentCount })}</span> : null}
      </p>
    </article>
  )
}
