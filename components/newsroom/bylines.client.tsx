'use client'

import { Group, Theirs } from '#components/newsroom/field-parts.client.tsx'
import type { FieldContext } from '#components/newsroom/field-context.client.tsx'
import { SelectField } from '#components/ui/field.tsx'
import { AUTHOR_FIELDS } from '#domain/articles/edit/types.ts'
import styles from '#components/newsroom/story-form.module.css'

/** As many names as most bylines have; one more than are filled in once they are. */
const SHOWN = 3

/** Who wrote the story, in the order in which the names are printed. */
export function Bylines(context: FieldContext) {
  const { t, values, people, wrong } = context
  const filled = AUTHOR_FIELDS.findLastIndex((name) => values[name]) + 1
  const shown = AUTHOR_FIELDS.slice(0, Math.max(SHOWN, filled + 1))
  const options = [{ value: '', label: t('story.field.author.none') }, ...people]
  return (
    <Group title={t('story.group.byline')}>
      <div className={styles.names}>
        {shown.map((name, i) => (
          <div key={name}>
            <SelectField
              {...{ id: `story-${name}`, name, options, error: wrong(name), defaultValue: values[name] ?? '' }}
              label={t('story.field.author', { n: i + 1 })}
            />
          </div>
        ))}
      </div>
      <Theirs context={context} name="author1" />
    </Group>
  )
}
