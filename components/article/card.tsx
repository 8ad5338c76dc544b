import { Kicker } from '#components/article/kicker.tsx'
import type { Place } from '#components/article/picture-places.ts'
import { LiveLabel } from '#components/article/live/live-label.tsx'
import { Picture, Portrait } from '#components/article/picture.tsx'
import { When } from '#components/site/when.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { otherDirection } from '#lib/direction.ts'
import type { CardView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/card.module.css'

export type CardSize = 'lead' | 'large' | 'medium' | 'small'

export type CardProps = {
  card: CardView
  size: CardSize
  site: SiteView
  t: Translate
  /** Whether the picture is shown, where there is one. Fewer than 6 in 10 cards of a page should. */
  picture?: boolean
  /** Where that is, for how large it is. Left out: among others of its size. */
  place?: Place
  /** `over`: the picture above the words, on a phone too. `beside`: at their end. Else above, and on a phone a small square at the end. */
  layout?: 'over' | 'beside'
  /** The writer's face beside the words, and no label: where all is opinion. */
  portrait?: boolean
  standfirst?: boolean
  /** Say the section where the kicker is empty: among stories of several sections. */
  sectioned?: boolean
  /** The time above the headline, and no kicker: in a list of what is new. */
  timeFirst?: boolean
  /** The page's first picture. */
  isMain?: boolean
}

/** A story in a list: one link, its title whole. */
export function Card(props: CardProps) {
  const { card, size, layout, picture, place = placeOf(props), portrait, timeFirst, isMain } = props
  const shown = picture ? card.picture : null
  const face = portrait ? card.authors[0]?.portrait : null
  const names = classNames(styles.card, styles[size], layout && styles[layout], shown && styles.pictured, timeFirst && styles.timeFirst)
  return (
    <article data-section={card.section.colour} className={names}>
      <Words {...props} />
      {face ? <Portrait picture={face} size={64} className={styles.face} /> : null}
      {shown ? <Picture picture={shown} place={place} alt="" isMain={isMain} className={styles.picture} /> : null}
    </article>
  )
}

const placeOf = ({ size, layout }: CardProps): Place => (layout === 'beside' ? 'river' : PLACE_OF[size])

const PLACE_OF: Record<CardSize, Place> = { lead: 'lead', large: 'five', medium: 'three', small: 'three' }

function Words(props: CardProps) {
  const { card, site, standfirst, sectioned, timeFirst, portrait, t } = props
  const subject = card.kicker || (sectioned ? card.section.name : '')
  const kicker = (
    <Kicker kind={card.kind} words={subject} live={card.isLive ? 'live' : null} isLabelled={!portrait} t={t} className={styles.kicker} />
  )
  const meta = <CardMeta {...props} />
  return (
    <div className={styles.words}>
      {timeFirst ? meta : kicker}
      <Headline card={card} language={site.language} />
      {standfirst && card.standfirst ? (
        <p className={styles.standfirst} dir={otherDirection(card.standfirst, site.language)}>
          {card.standfirst}
        </p>
      ) : null}
      {timeFirst ? null : meta}
    </div>
  )
}

/** Opinion is signed in its headline. */
function Headline({ card, language }: { card: CardView; language: string }) {
  const writer = card.kind === 'opinion' ? card.authors[0]?.name : undefined
  return (
    <h3 dir={otherDirection(card.headline, language)} className={classNames(styles.headline, card.kind === 'opinion' && styles.opinion)}>
      <a href={card.href}>
        {card.headline}
        {writer ? (
          <>
            {' '}
            <em>
              <bdi>{writer}</bdi>
            </em>
          </>
        ) : null}
      </a>
    </h3>
  )
}

function CardMeta({ card, site, timeFirst, t }: CardProps) {
  return (
    <p className={styles.meta}>
      {timeFirst && card.isLive ? <LiveLabel state="live" t={t} /> : null}
      <When at={card.publishedAt} site={site} form="short" ages />
      {card.commentCount > 0 ? <span>{t('article.comments', { count: card.commentCount })}</span> : null}
    </p>
  )
}
