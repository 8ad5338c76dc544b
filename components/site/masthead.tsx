import type { ReactNode } from 'react'
import type { DeskLink } from '#components/site/account-links.tsx'
import { today, writeTime } from '#components/site/paper-time.ts'
import { Nameplate } from '#components/site/nameplate.tsx'
import { ReaderSettings } from '#components/site/reader-settings.tsx'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { now } from '#lib/clock.ts'
import type { SectionView, SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/site/masthead.module.css'

/** As many sections as one line holds; the menu has them all. */
const SHOWN = 8

export type MastheadProps = {
  site: SiteView
  t: Translate
  account: ReactNode
  /** The paper's drawing, on the front page. */
  emblem?: ReactNode
  /** Desks that the menu leads to. */
  desks?: DeskLink[] | undefined
  /** The page's section, or `front`, where the paper's name is the page's heading. */
  current?: string
}

/** The paper's name, the day, the sections, the account. On the front page a nameplate, elsewhere thin. It does not stick. */
export function Masthead({ site, t, account, emblem, desks = [], current }: MastheadProps) {
  const isFront = current === 'front'
  return (
    <header className={isFront ? `${styles.masthead} ${styles.front}` : styles.masthead}>
      <div className={styles.bar}>
        <Nameplate {...{ site, isFront, emblem }} className={styles.plate} />
        <p className={styles.date}>
          <time dateTime={today(site)}>
            <span className={styles.whole}>{writeTime(now(), 'today', site)}</span>
            <span className={styles.brief}>{writeTime(now(), 'todayInBrief', site)}</span>
          </time>
        </p>
        <SearchLink label={t('search.title')} />
        <div className={styles.account}>{account}</div>
        <DetailsMenu label={t('site.menu')} className={styles.menu}>
          {desks.length > 0 ? (
            <ul className={styles.desks}>
              {desks.map(({ href, title }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          ) : null}
          <ul className={styles.all}>
            {site.sections.map((section) => (
              <li key={section.slug}>
                <a href={`/${section.slug}`}>{section.name}</a>
              </li>
            ))}
          </ul>
          <ReaderSettings t={t} />
        </DetailsMenu>
      </div>
      <Sections sections={site.sections.slice(0, SHOWN)} label={t('site.sections')} current={current} />
    </header>
  )
}

/** On a phone the glass stands alone, and the word is only heard. */
function SearchLink({ label }: { label: string }) {
  return (
    <a href="/search" className={styles.search}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={styles.glass}>
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 5 5" />
      </svg>
      <span className={styles.word}>{label}</span>
    </a>
  )
}

function Sections({ sections, label, current }: { sections: SectionView[]; label: string; current: string | undefined }) {
  if (sections.length === 0) return null
  return (
    <nav aria-label={label} className={styles.sections}>
      <ul>
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/${slug}`} aria-current={slug === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
