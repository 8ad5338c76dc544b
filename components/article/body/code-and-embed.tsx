import { Inlines } from '#components/article/body/inlines.tsx'
import type { NodeProps } from '#components/article/body/print.ts'
import type { CodeBlock, Embed } from '#domain/body/types.ts'
import styles from '#components/article/body/boxes.module.css'

/** Lines as they were written; long ones wrap, so nothing has to be scrolled. */
export function CodeListing({ node, print }: NodeProps<CodeBlock>) {
  return (
    <pre>
      <code>
        <Inlines content={node.content} print={print} />
      </code>
    </pre>
  )
}

/** Something on another site, by name. Nothing is loaded from there, so nobody there learns who reads this. */
export function EmbedLink({ node: { attrs }, print }: NodeProps<Embed>) {
  return (
    <p className={styles.embed}>
      <a href={attrs.url}>{attrs.title}</a> <span className={styles.provider}>{print.t('body.embed', { provider: attrs.provider })}</span>
    </p>
  )
}
