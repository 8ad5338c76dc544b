import { roleAndPlace } from '#components/article/byline.tsx'
import { Portrait } from '#components/article/picture.tsx'
import type { PersonView } from '#domain/articles/types.ts'
import { otherDirection } from '#lib/direction.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/author-card.module.css'

export type AuthorCardProps = { person: PersonView; language: string; t: Translate }

/** Who wrote it, after it has been read. */
export function AuthorCard({ person, language, t }: AuthorCardProps) {
  const role = roleAndPlace(person, t)
  return (
    <section aria-label={t('article.author.about', { name: person.name })} className={styles.card}>
      {person.portrait ? <Portrait picture={person.portrait} size={72} className={styles.face} /> : null}
      <div>
        <p className={styles.name}>
          <a href={`/author/${person.slug}`}>
            <bdi>{person.name}</bdi>
          </a>
        </p>
        {role ? <p className={styles.role}>{role}</p> : null}
        {person.bio ? (
          <p className={styles.bio} dir={otherDirection(person.bio, language)}>
            {person.bio}
          </p>
        ) : null}
      </div>
    </section>
  )
}
