import { Correction } from '#components/article/corrections.tsx'
import { PlainPage } from '#components/site/plain-page.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { otherDirection } from '#lib/direction.ts'
import type { CorrectionPage } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/corrections-page.module.css'

export type CorrectionsPageProps = { list: CorrectionPage; site: SiteView; t: Translate }

/** Everything that has been corrected, each under the headline of its story. */
export function CorrectionsPage({ list, site, t }: CorrectionsPageProps) {
  const { corrections, page, pages } = list
  return (
    <PlainPage title={t('article.corrections.title')} lead={t('article.corrections.lead')}>
      {corrections.length === 0 ? <p>{t('article.corrections.empty')}</p> : null}
      <div>
        {corrections.map(({ article, ...correction }) => (
          <article key={correction.id} className={styles.item}>
            <h2 className={styles.headline} dir={otherDirection(article.headline, site.language)}>
              <a href={article.href}>{article.headline}</a>
            </h2>
            <Correction correction={correction} site={site} t={t} />
          </article>
        ))}
      </div>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(n) => (n === 1 ? '/corrections' : `/corrections?page=${String(n)}`)}
        words={{
          label: t('site.pages'),
          previous: t('site.pages.newer'),
          next: t('site.pages.older'),
          status: t('site.pages.status', { page, pages }),
        }}
      />
    </PlainPage>
  )
}
