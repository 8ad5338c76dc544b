import { offerOf, type Offer, type Place } from '#components/article/picture-places.ts'
import { classNames } from '#components/ui/class-names.ts'
import type { Format } from '#domain/pictures/ladder.ts'
import type { CardView } from '#domain/articles/types.ts'
import styles from '#components/article/picture.module.css'

type Shown = Pick<NonNullable<CardView['picture']>, 'src' | 'width' | 'height' | 'alt' | 'focus'>

export type PictureProps = {
  picture: Shown
  /** Where it stands: from there follows which sizes are offered. */
  place: Place
  /** The picture that the page opens with: fetched first, never lazily. */
  isMain?: boolean
  /** In a card the headline beside it says what it shows; there it is silent. */
  alt?: string
  className?: string
}

/** A stored picture with its own size, so that nothing moves when it arrives; in the sizes that its place needs, where it has any. */
export function Picture({ picture, place, isMain = false, alt = picture.alt, className }: PictureProps) {
  const { src, width, height, focus } = picture
  const offer = offerOf(picture, place)
  const jpgs = offer?.formats.includes('jpg') ? offer : null
  const img = (
    <img
      // Before `src`: a browser that has begun with the one does not think again.
      {...(jpgs && { sizes: jpgs.sizes, srcSet: setOf(jpgs, 'jpg') })}
      src={jpgs ? `${jpgs.folder}${String(jpgs.widths.at(-1))}.jpg` : src}
      width={width}
      height={height}
      alt={alt}
      decoding="async"
      className={classNames(styles.picture, className)}
      {...(isMain ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      {...focusOf(focus)}
    />
  )
  if (!offer) return img
  return (
    <picture>
      {offer.formats
        .filter((format) => format !== 'jpg')
        .map((format) => (
          <source key={format} type={`image/${format}`} sizes={offer.sizes} srcSet={setOf(offer, format)} />
        ))}
      {img}
    </picture>
  )
}

const FACES: Record<number, Place> = { 48: 'face48', 64: 'face64', 72: 'face72', 120: 'face120' }

export type PortraitProps = { picture: Shown; /** px */ size?: 48 | 64 | 72 | 120; className?: string }

/** A writer's face. The name stands beside it. */
export const Portrait = ({ picture, size = 48, className }: PortraitProps) => (
  <Picture picture={picture} place={FACES[size] ?? 'face48'} alt="" className={classNames(styles.portrait, className)} />
)

const setOf = ({ folder, widths }: Offer, format: Format): string =>
  widths.map((width) => `${folder}${String(width)}.${format} ${String(width)}w`).join(', ')

/** In quarters, which the style sheet knows; the middle says nothing. */
function focusOf([x, y]: [number, number] = [50, 50]) {
  const [across, down] = [Math.round(x / 25), Math.round(y / 25)]
  return { 'data-x': across === 2 ? undefined : across, 'data-y': down === 2 ? undefined : down }
}
