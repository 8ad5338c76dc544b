import { BodyHeading } from '#components/article/body/body-heading.tsx'
import { Inlines } from '#components/article/body/inlines.tsx'
import { noteId, noteRefId } from '#components/article/body/note-ids.ts'
import { landmark, type Print } from '#components/article/body/print.ts'
import type { Footnote } from '#domain/body/types.ts'
import styles from '#components/article/body/boxes.module.css'

/** The notes, each with the way back to where it was referred to. */
export function Footnotes({ notes, print }: { notes: Footnote[]; print: Print }) {
  if (notes.length === 0) return null
  const listId = `note-${print.mark}list`
  return (
    <section className={styles.notes} {...landmark(listId, print)}>
      <BodyHeading level={2} print={print} id={listId}>
        {print.t('body.notes')}
      </BodyHeading>
      <ol>
        {notes.map((note, i) => (
          <li key={i} id={noteId(i + 1, print)}>
            <Inlines content={note.content} print={print} />{' '}
            <a href={`#${noteRefId(i + 1, print)}`} aria-label={print.t('body.noteBack', { number: i + 1 })}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
