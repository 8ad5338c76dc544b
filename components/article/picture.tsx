import { classNames } from '#components/ui/class-names.ts'
import type { CardView } from '#domain/articles/types.ts'
import styles from '#components/article/picture.module.css'

type StoredPicture = NonNullable<CardView['picture']>

export type PictureProps = {
  picture: StoredPicture
  /** The picture that the page opens with: fetched first, never lazily. */
  isMain?: boolean
  /** In a card the headline beside it says what it shows; there it is silent. */
  alt?: string
  className?: string
}

/** A stored picture with its own size, so that nothing moves when it arrives. */
export function Picture({ picture, isMain = false, alt = picture.alt, className }: PictureProps) {
  const { src, width, height } = picture
  const priority = isMain ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const)
  return (
    <img
      src={src}
      width={width}
      height={height}
      alt={alt}
      decoding="async"
      className={classNames(styles.picture, className)}
      {...priority}
    />
  )
}

/** A writer's face. The name stands beside it. */
export function Portrait({ picture, className }: { picture: StoredPicture; className?: string }) {
  const { src, width, height } = picture
  return (
    <img
      src={src}
      width={width}
      height={height}
      alt=""
      decoding="async"
      loading="lazy"
      className={classNames(styles.portrait, className)}
    />
  )
}
