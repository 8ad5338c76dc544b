import { When } from '#components/site/when.tsx'
import { livePageHref } from '#domain/articles/live/live-href.ts'
import type { LivePage } from '#domain/articles/live/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/live/key-events.module.css'

export type KeyEventsProps = { coverage: LivePage; articleHref: string; site: SiteView; t: Translate }

/** What has happened so far, for whoever comes late: a line each, leading to its update. */
export function KeyEvents({ coverage: { keyEvents, page }, articleHref, site, t }: KeyEventsProps) {
  return (
    <section aria-labelledby="key-events" className={styles.box} hidden={keyEvents.length === 0} data-live-part="key">
      <h2 id="key-events" className={styles.title}>
        {t('live.keyEvents')}
      </h2>
      <ul>
        {keyEvents.map((event) => (
          <li key={event.publicId}>
            <span className={styles.time}>
              <When at={event.at} site={site} form="moment" ages />
            </span>
            <a
              href={event.page === page ? `#block-${event.publicId}` : livePageHref(articleHref, event.page, event.publicId)}
              dir={otherDirection(event.headline, site.language)}
            >
              {event.headline}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
