import { dirOf } from '#components/article/body/dir-of.ts'
import { Inlines } from '#components/article/body/inlines.tsx'
import { Picture } from '#components/article/picture.tsx'
import type { NodeProps } from '#components/article/body/print.ts'
import { classNames } from '#components/ui/class-names.ts'
import type { Figure, FigureSize, Gallery } from '#domain/body/types.ts'
import styles from '#components/article/body/figures.module.css'

/** A picture with its caption and credit. It is never the first thing seen, so it may come late. */
export function FigureOf({ node, print }: NodeProps<Figure>) {
  return (
    <figure className={classNames(styles.figure, styles[node.attrs.size])}>
      <PictureParts node={node} place={node.attrs.size} print={print} />
    </figure>
  )
}

/** Pictures that belong together, side by side. */
export function GalleryOf({ node, print }: NodeProps<Gallery>) {
  return (
    <figure className={styles.gallery}>
      <div className={styles.pictures}>
        {node.content.map((picture, i) => (
          <figure key={i}>
            <PictureParts node={picture} place="gallery" print={print} />
          </figure>
        ))}
      </div>
      {node.attrs.caption ? <figcaption>{node.attrs.caption}</figcaption> : null}
    </figure>
  )
}

function PictureParts({ node, place, print }: NodeProps<Figure> & { place: FigureSize | 'gallery' }) {
  const { attrs, content } = node
  return (
    <>
      <Picture picture={attrs} place={place} />
      {content.length > 0 || attrs.credit ? (
        <figcaption dir={dirOf(node, print)}>
          <Inlines content={content} print={print} />
          {attrs.credit ? (
            <>
              {' '}
              <span className={styles.credit}>{print.t('article.picture.credit', { credit: attrs.credit })}</span>
            </>
          ) : null}
        </figcaption>
      ) : null}
    </>
  )
}
