import styles from '#components/comment/pick-note.module.css'

/** Why the paper picked a comment. @param by that it did, where nothing else says so */
export function PickNote({ sentence, by }: { sentence: string; by?: string }) {
  return (
    <div className={styles.note}>
      {by === undefined ? null : <p className={styles.by}>{by}</p>}
      <p dir="auto">{sentence}</p>
    </div>
  )
}
