import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/search-form.module.css'

export type SearchFormProps = {
  /** Unique in the page. */
  id: string
  /** What was searched for. */
  q?: string
  /** Fields that stay as they are. */
  kept?: Record<string, string>
  /** Fields below the line. */
  children?: ReactNode
  t: Translate
}

/** More than the search reads of it. */
const LONGEST = 200

/** A line to search the paper with: a plain form that leads to /search. */
export function SearchForm({ id, q = '', kept = {}, children, t }: SearchFormProps) {
  return (
    <search>
      <form action="/search" className={styles.form}>
        <label htmlFor={id} className={styles.label}>
          {t('search.label')}
        </label>
        <div className={styles.line}>
          <input id={id} type="search" name="q" defaultValue={q} maxLength={LONGEST} dir="auto" className={styles.input} />
          <Button className={styles.submit}>{t('search.submit')}</Button>
        </div>
        {Object.entries(kept)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        {children}
      </form>
    </search>
  )
}
