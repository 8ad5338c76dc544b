import { listNames } from '#components/article/list-names.tsx'
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
      {only ? listNames(authors, language) : <strong>{t('article.byline.staff')}</strong>}
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
