import type { ReactNode } from 'react'
import styles from '#components/ui/visually-hidden.module.css'

/** A heading that the layout shows and that screen readers navigate by. */
export function HiddenHeading({ children }: { children: ReactNode }) {
  return <h2 className={styles.hidden}>{children}</h2>
}
