'use client'

import type { ReactNode } from 'react'
import type { FieldContext } from '#components/newsroom/field-context.client.tsx'
import type { Option } from '#components/ui/field.tsx'
import type { StoryField } from '#domain/articles/edit/types.ts'
import styles from '#components/newsroom/story-form.module.css'

/** Fields that belong together. */
export function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </fieldset>
  )
}

type TheirsProps = {
  context: FieldContext
  name: StoryField
  /** Running text: it can be scrolled and copied from. */
  isLong?: boolean
  /** What is said for a value that is chosen. */
  options?: Option[]
}

/** What a colleague's version says in the field above, where it says something else. */
export function Theirs({ context: { t, theirs }, name, isLong = false, options = [] }: TheirsProps) {
  const value = theirs(name)
  if (value === undefined) return null
  const words = options.find((o) => o.value === value)?.label ?? value
  const id = `theirs-${name}`
  return (
    <div className={styles.theirs}>
      <p id={id} className={styles.theirsLabel}>
        {t('story.conflict.theirs')}
      </p>
      {isLong ? <textarea aria-labelledby={id} dir="auto" readOnly rows={8} defaultValue={words} /> : null}
      {isLong ? null : (
        <p dir="auto" className={styles.theirsWords}>
          {words || <em>{t('story.conflict.nothing')}</em>}
        </p>
      )}
    </div>
  )
}
