import type { ReactNode } from 'react'
import { dirOf } from '#components/article/body/dir-of.ts'
import { Inlines } from '#components/article/body/inlines.tsx'
import type { NodeProps } from '#components/article/body/print.ts'
import type { PullQuote, Quote } from '#domain/body/types.ts'
import type { Direction } from '#lib/direction.ts'
import styles from '#components/article/body/quotes.module.css'

type QuotationProps = { node: Quote; dir: Direction | undefined; children: ReactNode }

/** Somebody's words. Who said them stands below, outside the quotation. */
export function Quotation({ node, dir, children }: QuotationProps) {
  if (!node.attrs.cite) return <blockquote dir={dir}>{children}</blockquote>
  return (
    <figure className={styles.quotation} dir={dir}>
      <blockquote>{children}</blockquote>
      <figcaption>{node.attrs.cite}</figcaption>
    </figure>
  )
}

/** A sentence taken out of the story. The style sheet writes its quotation marks, in the language of the page. */
export function PulledQuote({ node, print }: NodeProps<PullQuote>) {
  return (
    <figure className={styles.pullQuote} dir={dirOf(node, print)}>
      <blockquote>
        <p>
          <Inlines content={node.content} print={print} />
        </p>
      </blockquote>
      {node.attrs.cite ? <figcaption>{node.attrs.cite}</figcaption> : null}
    </figure>
  )
}
