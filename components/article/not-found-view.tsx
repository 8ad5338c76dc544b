import { Card } from '#components/article/card.tsx'
import { MostRead } from '#components/article/most-read.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { PlainPage } from '#components/site/plain-page.tsx'
import type { CardView, LineView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/not-found-view.module.css'

export type NotFoundViewProps = {
  cards: CardView[]
  /** Whether they are near what was looked for; else the newest. */
  isNear: boolean
  mostRead: LineView[]
  site: SiteView
  t: Translate
}

/** A page that is not there, and stories that are: the nearest, or the newest, and the most read. */
export function NotFoundView({ cards, isNear, mostRead, site, t }: NotFoundViewProps) {
  return (
    <PlainPage title={t('article.notFound.title')} lead={<p>{t('article.notFound.sentence')}</p>}>
      <div className={styles.search}>
        <SearchForm id="not-found-q" t={t} />
      </div>
      {cards.length > 0 ? <h2 className={styles.label}>{t(isNear ? 'article.notFound.near' : 'article.front.latest')}</h2> : null}
      <div>
        {cards.map((card) => (
          <div key={card.publicId} className={styles.item}>
            <Card card={card} size="small" sectioned site={site} t={t} />
          </div>
        ))}
      </div>
      <MostRead stories={mostRead} t={t} className={styles.mostRead} />
    </PlainPage>
  )
}
