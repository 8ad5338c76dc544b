import type { ComponentProps, ReactNode } from 'react'
import styles from '#components/ui/visually-hidden.module.css'

/** A heading that the layout shows and that screen readers navigate by. */
export function HiddenHeading({ children }: { children: ReactNode }) {
  return <h2 className={styles.hidden}>{children}</h2>
}

/** Words for screen readers alone. Takes every attribute of `<p>`. */
export function VisuallyHidden(props: ComponentProps<'p'>) {
  return <p {...props} className={styles.hidden} />
}
