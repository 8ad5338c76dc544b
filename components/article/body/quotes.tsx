import type { ReactNode } from 'react'
import { Inlines } from '#components/article/body/inlines.tsx'
import type { NodeProps } from '#components/article/body/print.ts'
import type { PullQuote, Quote } from '#domain/body/types.ts'
import styles from '#components/article/body/quotes.module.css'

/** Somebody's words. Who said them stands below, outside the quotation. */
export function Quotation({ node, children }: { node: Quote; children: ReactNode }) {
  if (!node.attrs.cite) return <blockquote>{children}</blockquote>
  return (
    <figure className={styles.quotation}>
      <blockquote>{children}</blockquote>
      <figcaption>{node.attrs.cite}</figcaption>
    </figure>
  )
}

/** A sentence taken out of the story. The style sheet writes its quotation marks, in the language of the page. */
export function PulledQuote({ node, print }: NodeProps<PullQuote>) {
  return (
    <figure className={styles.pullQuote}>
      <blockquote>
        <p>
          <Inlines content={node.content} print={print} />
        </p>
      </blockquote>
      {node.attrs.cite ? <figcaption>{node.attrs.cite}</figcaption> : null}
    </figure>
  )
}
