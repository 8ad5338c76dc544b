import { Card } from '#components/article/card.tsx'
import type { CardView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/front-page.module.css'

export type LeadProps = {
  card: CardView
  /** Stories on its subject, by headline alone. */
  sublinks: CardView[]
  /** Whether other stories stand beside it, and whether "Latest" does. */
  isBeside: { secondary: boolean; latest: boolean }
  site: SiteView
  t: Translate
}

/** The story that leads, as wide as what stands beside it lets it be, and what else there is on its subject. */
export function Lead({ card, sublinks, isBeside, site, t }: LeadProps) {
  const isAlone = !isBeside.secondary
  const place = isAlone ? 'leadAlone' : isBeside.latest ? 'lead' : 'leadOfTwo'
  return (
    <div className={styles.lead}>
      <Card {...{ card, place, site, t }} size="lead" layout={isAlone ? 'beside' : 'over'} picture standfirst sectioned isMain />
      {sublinks.length > 0 ? (
        <ul aria-label={t('article.front.more')} className={styles.sublinks}>
          {sublinks.map(({ publicId, href, headline }) => (
            <li key={publicId}>
              <a href={href}>{headline}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
