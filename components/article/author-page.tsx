import { roleAndPlace } from '#components/article/byline.tsx'
import { Portrait } from '#components/article/picture.tsx'
import { River } from '#components/article/river.tsx'
import { otherDirection } from '#lib/direction.ts'
import type { CardPage, PersonView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/author-page.module.css'

export type AuthorPageProps = { person: PersonView; list: CardPage; site: SiteView; t: Translate }

/** A writer and what they wrote. */
export function AuthorPage({ person, list, site, t }: AuthorPageProps) {
  const role = roleAndPlace(person, t)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {person.portrait ? <Portrait picture={person.portrait} size={120} className={styles.face} /> : null}
        <div className={styles.words}>
          <h1 className={styles.name}>
            <bdi>{person.name}</bdi>
          </h1>
          {role ? <p className={styles.role}>{role}</p> : null}
          {person.bio ? (
            <p className={styles.bio} dir={otherDirection(person.bio, site.language)}>
              {person.bio}
            </p>
          ) : null}
        </div>
      </header>
      <h2 className={styles.label}>{t('article.author.stories')}</h2>
      {list.cards.length === 0 ? <p>{t('article.author.empty')}</p> : null}
      <River list={list} href={`/author/${person.slug}`} sectioned site={site} t={t} />
    </div>
  )
}
