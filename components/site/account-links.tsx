import type { ReactNode } from 'react'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/site/account-links.module.css'

export type GuestLinksProps = {
  t: Translate
  /** Where signing in leads back to: a path of ours. */
  returnTo?: string
}

/** The masthead's corner for those who are not signed in. */
export function GuestLinks({ t, returnTo }: GuestLinksProps) {
  const query = returnTo ? `?to=${encodeURIComponent(returnTo)}` : ''
  return (
    <ul className={styles.links}>
      <li>
        <a href={`/sign-in${query}`}>{t('site.account.signIn')}</a>
      </li>
      <li className={styles.second}>
        <a href={`/sign-up${query}`}>{t('site.account.signUp')}</a>
      </li>
    </ul>
  )
}

/** A link to a desk that a member may enter. */
export type DeskLink = { href: string; title: string }

export type MemberLinksProps = {
  name: string
  /** On a phone they stand in the menu. */
  desks?: DeskLink[]
  /** The form that signs out. */
  signOut: ReactNode
}

/** The same corner for a member. */
export function MemberLinks({ name, desks = [], signOut }: MemberLinksProps) {
  return (
    <ul className={styles.links}>
      <li className={styles.second}>
        <bdi className={styles.name}>{name}</bdi>
      </li>
      {desks.map(({ href, title }) => (
        <li key={href} className={styles.second}>
          <a href={href}>{title}</a>
        </li>
      ))}
      <li>{signOut}</li>
    </ul>
  )
}
