import type { ReactNode } from 'react'
import styles from '#components/article/byline.module.css'

/** Names as the language lists them, each a link to its stories. A name may run the other way than the sentence around it. */
export function listNames(authors: { slug: string; name: string }[], language: string): ReactNode[] {
  const marks = authors.map((_, i) => String(i))
  return new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(marks).map(({ type, value }, i) => {
    const person = type === 'element' ? authors[Number(value)] : undefined
    if (!person) return value
    return (
      <a key={i} href={`/author/${person.slug}`} rel="author" className={styles.name}>
        <bdi>{person.name}</bdi>
      </a>
    )
  })
}
