import type { ReactNode } from 'react'
import { noteId, noteRefId } from '#components/article/body/note-ids.ts'
import type { NodeProps, Print } from '#components/article/body/print.ts'
import { linkRuns } from '#domain/body/link-runs.ts'
import { writtenAddress } from '#domain/body/addresses.ts'
import type { Inline, Mark } from '#domain/body/types.ts'
import styles from '#components/article/body/boxes.module.css'

/** Running text. Neighbours that link to the same place become one link, however they are marked within. */
export function Inlines({ content, print }: { content: Inline[]; print: Print }): ReactNode {
  return linkRuns(content).map(({ href, nodes }, i) => {
    const inside = nodes.map((node, k) => <OneInline key={k} node={node} print={print} />)
    return href === null ? (
      inside
    ) : (
      <a key={i} href={writtenAddress(href)}>
        {inside}
      </a>
    )
  })
}

function OneInline({ node, print }: NodeProps<Inline>): ReactNode {
  switch (node.type) {
    case 'text':
      return TAGS.reduce<ReactNode>((inner, [type, Tag]) => (isMarked(node.marks, type) ? <Tag>{inner}</Tag> : inner), node.text)
    case 'hardBreak':
      return <br />
    case 'footnote':
      return <NoteRef number={print.numbers.get(node) ?? 0} print={print} />
  }
}

/** Innermost first. */
const TAGS = [
  ['code', 'code'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['strike', 's'],
  ['em', 'em'],
  ['strong', 'strong'],
] as const

const isMarked = (marks: Mark[] | undefined, type: Mark['type']): boolean => marks?.some((mark) => mark.type === type) ?? false

function NoteRef({ number, print }: { number: number; print: Print }) {
  return (
    <sup className={styles.noteRef}>
      <a id={noteRefId(number, print)} href={`#${noteId(number, print)}`} aria-label={print.t('body.note', { number })}>
        {number}
      </a>
    </sup>
  )
}
