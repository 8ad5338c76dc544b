import type { ReactNode } from 'react'
import { Footer } from '#components/site/footer.tsx'
import type { DeskLink } from '#components/site/account-links.tsx'
import { Masthead } from '#components/site/masthead.tsx'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/site/page-shell.module.css'

export type PageShellProps = {
  site: SiteView
  t: Translate
  /** The masthead's corner: `GuestLinks` or `MemberLinks`. */
  account: ReactNode
  /** The paper's drawing, for the nameplate of the front page. */
  emblem?: ReactNode
  /** Desks that whoever is looking may enter. */
  desks?: DeskLink[]
  /** The slug of the section that the page belongs to; `front` for the front page. */
  current?: string
  /** What stands between the masthead and the page. */
  above?: ReactNode
  children: ReactNode
}

/** Everything around a page. */
export function PageShell({ site, t, account, emblem, desks, current, above, children }: PageShellProps) {
  return (
    <>
      <a href="#main" className={styles.skip}>
        {t('site.skip')}
      </a>
      <Masthead {...{ site, t, account, emblem, desks, current }} />
      {above}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer site={site} t={t} />
    </>
  )
}
