import { Inlines } from '#components/article/body/inlines.tsx'
import { noteId, noteRefId } from '#components/article/body/note-ids.ts'
import type { Print } from '#components/article/body/print.ts'
import type { Footnote } from '#domain/body/types.ts'
import styles from '#components/article/body/boxes.module.css'

/** The notes, each with the way back to where it was referred to. */
export function Footnotes({ notes, print }: { notes: Footnote[]; print: Print }) {
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-labelledby="note-list">
      <h2 id="note-list">{print.t('body.notes')}</h2>
      <ol>
        {notes.map((note, i) => (
          <li key={i} id={noteId(i + 1)}>
            <Inlines content={note.content} print={print} />{' '}
            <a href={`#${noteRefId(i + 1)}`} aria-label={print.t('body.noteBack', { number: i + 1 })}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
