import type { ReactNode } from 'react'
import { Summary } from '#components/ui/summary.tsx'
import styles from '#components/ui/details-menu.module.css'

export type DetailsMenuProps = { label: string; className?: string; children: ReactNode }

/**
 * A panel behind a word; opens without JavaScript. It lies over what follows, below the nearest positioned ancestor,
 * so that nothing on the page moves.
 */
export function DetailsMenu({ label, className, children }: DetailsMenuProps) {
  return (
    <details className={className}>
      <Summary label={label} />
      <div className={styles.panel}>{children}</div>
    </details>
  )
}
