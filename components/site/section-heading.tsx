import { classNames } from '#components/ui/class-names.ts'
import styles from '#components/site/section-heading.module.css'

export type SectionHeadingProps = { title: string; href?: string; level?: 1 | 2; id?: string; className?: string }

/** A section's label. Its colour comes from the nearest `data-section`. */
export function SectionHeading({ title, href, level = 2, id, className }: SectionHeadingProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading id={id} className={classNames(styles.label, level === 1 && styles.page, className)}>
      {href ? <a href={href}>{title}</a> : title}
    </Heading>
  )
}
