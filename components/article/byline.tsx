import type { ReactNode } from 'react'
import { around } from '#components/site/around.ts'
import type { PersonView } from '#domain/articles/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/byline.module.css'

export type BylineProps = { authors: PersonView[]; language: string; t: Translate }

/** "By Name, role in Place". Several names without their roles; nobody is the staff. Names as given. */
export function Byline({ authors, language, t }: BylineProps) {
  const [before, after] = around(t, 'article.byline', 'names')
  const [only] = authors
  return (
    <p className={styles.byline}>
      {before}
      {only ? listed(authors, language) : <strong>{t('article.byline.staff')}</strong>}
      {after}
      {only && authors.length === 1 ? <Role person={only} t={t} /> : null}
    </p>
  )
}

/** "Harbour correspondent in Pellmouth", or as much of it as is known; nothing before it when nothing is. */
export function roleAndPlace({ role, place }: PersonView, t: Translate): string {
  if (role && place) return t('article.byline.roleInPlace', { role, place })
  return role || (place ? t('article.byline.place', { place }) : '')
}

function Role({ person, t }: { person: PersonView; t: Translate }) {
  const words = roleAndPlace(person, t)
  return words ? <span className={styles.role}>{t('article.byline.role', { role: words })}</span> : null
}

/** The names as the language lists them. A name may run the other way than the sentence around it. */
function listed(authors: PersonView[], language: string): ReactNode[] {
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
