import { Card } from '#components/article/card.tsx'
import { FrontBand } from '#components/article/front-band.tsx'
import { Lead } from '#components/article/front-lead.tsx'
import { pictureBudget, planBands, splitLatest } from '#components/article/front-plan.ts'
import { HiddenHeading } from '#components/ui/visually-hidden.tsx'
import type { CardView, FrontView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/front-page.module.css'

export type FrontPageProps = { front: FrontView; site: SiteView; t: Translate }

/** The front page: the lead's row, then a strip for each section. */
export function FrontPage({ front, site, t }: FrontPageProps) {
  const { lead, sublinks, secondary, bands } = front
  if (!lead) return <p className={styles.empty}>{t('article.front.empty')}</p>
  const { latest, below } = splitLatest(front.latest)
  const budget = pictureBudget(front)
  const taken = [lead, secondary[0]].filter((c) => c?.picture).length
  return (
    <>
      <section className={styles.top}>
        <HiddenHeading>{t('article.front.top')}</HiddenHeading>
        <Lead card={lead} isBeside={{ secondary: secondary.length > 0, latest: latest.length > 0 }} {...{ sublinks, site, t }} />
        {secondary.length > 0 ? (
          <Secondary
            cards={secondary}
            isTall={below.length > 0}
            isPictured={taken <= budget}
            isThird={latest.length > 0}
            site={site}
            t={t}
          />
        ) : null}
        {latest.length > 0 ? <Latest cards={latest} site={site} t={t} /> : null}
        {below.length > 0 ? <Below cards={below} site={site} t={t} /> : null}
      </section>
      {planBands(bands, budget - taken).map((band) => (
        <FrontBand key={band.parts[0]?.section.slug} band={band} site={site} t={t} />
      ))}
    </>
  )
}

type CardsProps = { cards: CardView[]; site: SiteView; t: Translate }

/** Text-led, one picture. As tall as the lead, which is taller with headlines below it. */
function Secondary({
  cards,
  isTall,
  isPictured,
  isThird,
  site,
  t,
}: CardsProps & { isTall: boolean; isPictured: boolean; isThird: boolean }) {
  const shown = isPictured && cards[0]?.picture ? cards[0] : null
  return (
    <div className={styles.secondary}>
      {cards.map((card, i) => (
        <Card
          key={card.publicId}
          card={card}
          size="medium"
          picture={card === shown}
          place={isThird ? 'second' : 'secondOfTwo'}
          standfirst={card !== shown && (isTall || i !== 1 || cards.length < 3)}
          sectioned
          site={site}
          t={t}
        />
      ))}
    </div>
  )
}

/** Headlines three abreast below the lead. */
function Below({ cards, site, t }: CardsProps) {
  return (
    <div className={styles.below}>
      {cards.map((card) => (
        <Card key={card.publicId} card={card} size="small" sectioned site={site} t={t} />
      ))}
    </div>
  )
}

function Latest({ cards, site, t }: CardsProps) {
  return (
    <section className={styles.latest}>
      <h2 className={styles.label}>{t('article.front.latest')}</h2>
      {cards.map((card) => (
        <Card key={card.publicId} card={card} size="small" timeFirst site={site} t={t} />
      ))}
    </section>
  )
}
