import type { ReactNode } from 'react'
import styles from '#components/site/plain-page.module.css'

export type PlainPageProps = { title: string; lead?: ReactNode; children?: ReactNode }

/** A page of one column: a form, a message, a page that is not there. */
export function PlainPage({ title, lead, children }: PlainPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {lead ? <div className={styles.lead}>{lead}</div> : null}
      {children}
    </div>
  )
}
