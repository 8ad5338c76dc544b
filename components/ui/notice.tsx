import type { ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import styles from '#components/ui/notice.module.css'

export type NoticeProps = {
  /** `error` is announced at once, `news` when the reader pauses; `plain` was there from the start and is not. */
  kind?: 'plain' | 'news' | 'error'
  id?: string
  children: ReactNode
}

const ROLES = { plain: undefined, news: 'status', error: 'alert' } as const

/** A sentence or two about what happened or what holds here. */
export function Notice({ kind = 'plain', id, children }: NoticeProps) {
  return (
    <div id={id} role={ROLES[kind]} className={classNames(styles.notice, kind === 'error' && styles.error)}>
      {children}
    </div>
  )
}
