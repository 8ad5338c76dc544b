import type { ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import type { SiteView } from '#domain/site/types.ts'
import styles from '#components/site/nameplate.module.css'

export type NameplateProps = {
  site: SiteView
  /** On the front page the name is the page's heading, with the tagline and the emblem. */
  isFront: boolean
  /** The paper's drawing. */
  emblem: ReactNode
  className: string | undefined
}

/** The paper's name, which leads to its front page. */
export function Nameplate({ site, isFront, emblem, className }: NameplateProps) {
  const Name = isFront ? 'h1' : 'p'
  const hasEmblem = isFront && Boolean(emblem)
  return (
    <div className={classNames(styles.plate, isFront && styles.front, hasEmblem && styles.withEmblem, className)}>
      {hasEmblem ? <div className={styles.emblem}>{emblem}</div> : null}
      <Name className={styles.name}>
        <a href="/" aria-current={isFront ? 'page' : undefined}>
          {site.name}
        </a>
      </Name>
      {isFront && site.tagline ? <p className={styles.tagline}>{site.tagline}</p> : null}
    </div>
  )
}
