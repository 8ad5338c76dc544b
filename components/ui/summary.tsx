import styles from '#components/ui/summary.module.css'

/** The word that opens a `<details>`, with an angle that tells whether it is open. */
export const Summary = ({ label }: { label: string }) => <summary className={styles.summary}>{label}</summary>
