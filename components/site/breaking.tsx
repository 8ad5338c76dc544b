import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/site/breaking.module.css'

export type BreakingProps = { news: { publicId: string; headline: string; href: string }; t: Translate }

/**
 * One line above a page, to one story. Where scripts run it can be put away on this device (public/reader.js; theme.js keeps it
 * away before the first paint), and is said once to whoever listens.
 */
export function Breaking({ news, t }: BreakingProps) {
  const label = t('site.breaking')
  return (
    <aside aria-label={label} data-breaking={news.publicId} className={styles.breaking}>
      <div className={styles.line}>
        <p>
          <strong>{label}</strong> <a href={news.href}>{news.headline}</a>
        </p>
        <button type="button" data-dismiss="" data-needs-js="" aria-label={t('site.breaking.dismiss')} className={styles.dismiss}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M2 2l12 12M14 2L2 14" />
          </svg>
        </button>
      </div>
      <VisuallyHidden role="status" data-announce={t('site.breaking.announce', { headline: news.headline })} />
    </aside>
  )
}
