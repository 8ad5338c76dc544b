import styles from '#components/ui/pagination.module.css'

export type PaginationProps = {
  page: number
  pages: number
  /** The address of a page. */
  hrefOf: (page: number) => string
  /** What the navigation is for, and the words on its links. */
  words: { label: string; previous: string; next: string; status: string }
}

/** Links to the pages before and after; nothing where there is only one. */
export function Pagination({ page, pages, hrefOf, words }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav aria-label={words.label} className={styles.pagination} data-screen="">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className={styles.link}>
          {words.previous}
        </a>
      ) : null}
      <p className={styles.status}>{words.status}</p>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className={styles.link}>
          {words.next}
        </a>
      ) : null}
    </nav>
  )
}
