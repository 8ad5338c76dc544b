import type { Piece } from '#domain/search/types.ts'
import styles from '#components/search/marked.module.css'

/** A text with what was looked for marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isMatch }, i) =>
    isMatch ? (
      <mark key={i} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
