import { monthName } from '#components/site/paper-time.ts'
import type { ArchiveMonth, ArchiveYear } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/list-page.module.css'

export type ArchivePageProps = { years: ArchiveYear[]; site: SiteView; t: Translate }

/** The months that the paper came out in. */
export function ArchivePage({ years, site, t }: ArchivePageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('article.archive.title')}</h1>
      <p className={styles.lead}>{years.length > 0 ? t('article.archive.lead', { name: site.name }) : t('article.archive.empty')}</p>
      {years.map(({ year, months }) => (
        <section key={year} aria-labelledby={`year-${String(year)}`} className={styles.year}>
          <h2 id={`year-${String(year)}`}>
            <a href={`/archive/${String(year)}`}>{year}</a>
          </h2>
          <ul className={styles.months}>
            {months.map((month) => (
              <li key={month.month}>
                <a href={monthHref(month)}>{monthName(month, site.language)}</a>
                <span>{t('article.archive.stories', { count: month.count })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Where a month's stories are listed. */
export const monthHref = ({ year, month }: Pick<ArchiveMonth, 'year' | 'month'>): string =>
  `/archive/${String(year)}/${String(month).padStart(2, '0')}`
