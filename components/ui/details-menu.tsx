import type { ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import styles from '#components/ui/details-menu.module.css'

export type DetailsMenuProps = { label: string; className?: string; children: ReactNode }

/**
 * A panel behind a word; opens without JavaScript. It lies over what follows, below the nearest positioned ancestor,
 * so that nothing on the page moves.
 */
export function DetailsMenu({ label, className, children }: DetailsMenuProps) {
  return (
    <details className={classNames(styles.menu, className)}>
      <summary className={styles.label}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  )
}
