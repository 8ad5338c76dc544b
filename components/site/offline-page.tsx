import { PlainPage } from '#components/site/plain-page.tsx'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/site/offline-page.module.css'

/**
 * What stands in place of a page that is not on the reader's device. public/service-worker.js puts what it keeps at the head
 * of the list, and takes the line for kept pages from here.
 */
export function OfflinePage({ site, t }: { site: Pick<SiteView, 'timeZone'>; t: Translate }) {
  return (
    <PlainPage title={t('site.offline.title')} lead={<p>{t('site.offline.text')}</p>}>
      <ul className={styles.list} data-kept-list="" data-kept-line={t('site.offline.kept', { date: '{date}' })} data-zone={site.timeZone}>
        <li>
          <a href="/">{t('site.offline.front')}</a>
        </li>
      </ul>
    </PlainPage>
  )
}
