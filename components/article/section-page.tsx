import { Card } from '#components/article/card.tsx'
import { River } from '#components/article/river.tsx'
import { SectionHeading } from '#components/site/section-heading.tsx'
import { HiddenHeading } from '#components/ui/visually-hidden.tsx'
import type { CardPage, CardView } from '#domain/articles/types.ts'
import type { SectionView, SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/section-page.module.css'

export type SectionPageProps = { section: SectionView; list: CardPage; site: SiteView; t: Translate }

/** Stories that open the first page of a section; the others run below. */
const OPENING = 4

/** A section: its newest stories large, the others in a river. */
export function SectionPage({ section, list, site, t }: SectionPageProps) {
  const opening = list.page === 1 ? list.cards.slice(0, OPENING) : []
  return (
    <div data-section={section.colour} className={styles.page}>
      <SectionHeading level={1} title={section.name} className={styles.title} />
      <HiddenHeading>{t('article.section.stories', { section: section.name })}</HiddenHeading>
      {list.cards.length === 0 ? <p className={styles.empty}>{t('article.section.empty')}</p> : null}
      {opening.length > 0 ? <Opening cards={opening} site={site} t={t} /> : null}
      <River list={{ ...list, cards: list.cards.slice(opening.length) }} href={`/${section.slug}`} site={site} t={t} />
    </div>
  )
}

function Opening({ cards, site, t }: { cards: CardView[]; site: SiteView; t: Translate }) {
  const [first, ...others] = cards
  if (!first) return null
  return (
    <div className={styles.opening}>
      <Card card={first} size="lead" picture place="opening" standfirst isMain portrait={first.kind === 'opinion'} site={site} t={t} />
      {others.length > 0 ? (
        <div className={styles.second}>
          {others.map((card, i) => (
            <Card
              key={card.publicId}
              card={card}
              size="medium"
              picture={i === 0}
              place="openingSecond"
              standfirst={i > 0}
              site={site}
              t={t}
            />
          ))}
        </div>
      ) : null}
    </div>
  )
}
