import { BodyHeading } from '#components/article/body/body-heading.tsx'
import type { ReactNode } from 'react'
import { dirOf } from '#components/article/body/dir-of.ts'
import { Inlines } from '#components/article/body/inlines.tsx'
import { landmark, type NodeProps, type Print } from '#components/article/body/print.ts'
import { around } from '#components/site/around.ts'
import { When } from '#components/site/when.tsx'
import type { Correction, KeyPoints } from '#domain/body/types.ts'
import styles from '#components/article/body/boxes.module.css'

/** What the story comes to, for whoever reads no further. */
export function KeyPointsBox({ node, print }: NodeProps<KeyPoints>) {
  const number = print.numbers.get(node) ?? 0
  const id = `note-${print.mark}key-points-${number}`
  return (
    <section className={styles.keyPoints} {...landmark(id, print)}>
      <BodyHeading level={2} print={print} id={id}>
        {print.t('body.keyPoints', { number })}
      </BodyHeading>
      <ul dir={dirOf(node, print)}>
        {node.content.map((point, i) => (
          <li key={i}>
            <Inlines content={point.content} print={print} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the story has it from. Open to everybody at once: it is what the paper is trusted for. */
export function SourcesBox({ print, children }: { print: Print; children: ReactNode }) {
  return (
    <section className={styles.sources}>
      <BodyHeading level={2} print={print}>
        {print.t('body.sources')}
      </BodyHeading>
      {children}
    </section>
  )
}

/** What was wrong at this place, since when it is right, and how bad it was, in words. */
export function CorrectionBox({ node, print, children }: NodeProps<Correction> & { children: ReactNode }) {
  const kind = print.t(`article.correction.${node.attrs.severity}`)
  const [before, after] = around(print.t, 'article.correction.dated', 'time', { kind })
  return (
    <div className={styles.correction} role="note">
      <p className={styles.kind}>
        {before}
        <When at={new Date(node.attrs.at)} site={print} />
        {after}
      </p>
      {children}
    </div>
  )
}
