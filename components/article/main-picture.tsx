import { Picture } from '#components/article/picture.tsx'
import { classNames } from '#components/ui/class-names.ts'
import type { CardView } from '#domain/articles/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/main-picture.module.css'

export type MainPictureProps = { picture: NonNullable<CardView['picture']>; t: Translate; className?: string }

/** The picture that an article opens with; 3:2, caption and credit below. */
export function MainPicture({ picture, t, className }: MainPictureProps) {
  const { caption, credit } = picture
  return (
    <figure className={classNames(styles.figure, className)}>
      <Picture picture={picture} place="main" isMain className={styles.picture} />
      {caption || credit ? (
        <figcaption className={styles.caption}>
          {caption}
          {caption && credit ? ' ' : null}
          {credit ? <span className={styles.credit}>{t('article.picture.credit', { credit })}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
