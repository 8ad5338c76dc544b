import { Card } from '#components/article/card.tsx'
import type { Band, Slot } from '#components/article/front-plan.ts'
import type { Place } from '#components/article/picture-places.ts'
import { SectionHeading } from '#components/site/section-heading.tsx'
import { classNames } from '#components/ui/class-names.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/front-band.module.css'

export type FrontBandProps = { band: Band; site: SiteView; t: Translate }

/** A strip of the front page: one section, or several small ones side by side. */
export function FrontBand({ band, site, t }: FrontBandProps) {
  const { kind, parts } = band
  const isShared = parts.length > 1
  const wide = kind === 'first' ? 0 : parts.length - 1
  return (
    <div className={classNames(styles[kind], isShared && styles.shared)} data-later="">
      <div className={styles.inner} data-parts={parts.length}>
        {parts.map(({ section, columns }, i) => (
          <section
            key={section.slug}
            data-section={section.colour}
            className={classNames(styles.part, isShared && i === wide && styles.wide)}
          >
            <SectionHeading title={section.name} href={`/${section.slug}`} className={styles.label} />
            <div className={styles.columns} data-columns={columns.length}>
              {columns.map((slots, i) => (
                <div key={i} className={styles.column}>
                  {slots.map((slot) => (
                    <SlotCard key={slot.card.publicId} slot={slot} band={band} site={site} t={t} />
                  ))}
                </div>
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}

function SlotCard({ slot, band, site, t }: { slot: Slot; band: Band; site: SiteView; t: Translate }) {
  const { kind } = band
  const isBeside = slot.size === 'large' && isSeveral(kind)
  return (
    <Card {...slot} place={placeOf(slot, band)} portrait={kind === 'opinion'} layout={isBeside ? 'beside' : undefined} site={site} t={t} />
  )
}

const isSeveral = (kind: Band['kind']): boolean => kind === 'first' || kind === 'last'

/** How many columns the style sheet gives the card. */
function placeOf({ size }: Slot, { kind, parts }: Band): Place {
  if (size !== 'large') return kind === 'row' ? 'ofRow' : 'three'
  if (!isSeveral(kind)) return kind === 'mixed' ? 'five' : 'four'
  return parts.length === 1 ? 'ofTen' : parts.length === 2 ? 'ofEight' : 'ofSix'
}
