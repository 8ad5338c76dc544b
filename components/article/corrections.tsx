import { around } from '#components/site/around.ts'
import { When } from '#components/site/when.tsx'
import { otherDirection } from '#lib/direction.ts'
import type { CorrectionView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/corrections.module.css'

export type CorrectionsProps = { corrections: CorrectionView[]; site: SiteView; t: Translate }

/** What was wrong, above the body: the newest correction. */
export function LatestCorrection({ corrections, site, t }: CorrectionsProps) {
  const [latest] = newestFirst(corrections)
  if (!latest) return null
  return (
    <aside aria-label={t(`article.correction.${latest.severity}`)} className={styles.latest}>
      <Correction correction={latest} site={site} t={t} />
    </aside>
  )
}

/** Every correction, below the body, where there are several. */
export function CorrectionHistory({ corrections, site, t }: CorrectionsProps) {
  if (corrections.length < 2) return null
  return (
    <section className={styles.history}>
      <h2 className={styles.title}>{t('article.correction.history')}</h2>
      <ol>
        {newestFirst(corrections).map((correction) => (
          <li key={correction.at.getTime()}>
            <Correction correction={correction} site={site} t={t} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const newestFirst = (corrections: CorrectionView[]): CorrectionView[] => corrections.toSorted((a, b) => b.at.getTime() - a.at.getTime())

export function Correction({ correction, site, t }: { correction: CorrectionView; site: SiteView; t: Translate }) {
  const [before, after] = around(t, 'article.correction.dated', 'time', { kind: t(`article.correction.${correction.severity}`) })
  return (
    <>
      <p className={styles.kind}>
        {before}
        <When at={correction.at} site={site} />
        {after}
      </p>
      <p dir={otherDirection(correction.text, site.language)}>{correction.text}</p>
      <Wordings correction={correction} t={t} />
    </>
  )
}

/** The words as they stood and as they stand, as far as they are known. */
function Wordings({ correction: { before, after }, t }: { correction: CorrectionView; t: Translate }) {
  if (!before && !after) return null
  return (
    <dl className={styles.wordings}>
      {before ? (
        <div>
          <dt>{t('article.correction.before')}</dt>
          <dd>
            <del dir="auto">{before}</del>
          </dd>
        </div>
      ) : null}
      {after ? (
        <div>
          <dt>{t('article.correction.after')}</dt>
          <dd>
            <ins dir="auto">{after}</ins>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
