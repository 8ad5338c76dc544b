'use client'

import type { ReactNode } from 'react'
import type { Option } from '#components/ui/field.tsx'
import type { TypedFields } from '#domain/articles/edit/types.ts'

type FieldName = keyof TypedFields

/** What the parts of a story's form are told. */
export type FieldContext = {
  t: (key: string, values?: Record<string, string | number>) => string
  values: TypedFields
  /** The sentence of what is wrong with a field. */
  wrong: (name: string) => string | undefined
  /** What a colleague's version says in a field, where it differs from this one. */
  theirs: (name: string) => string | undefined
  sections: Option[]
  people: Option[]
  /** The paper's zone, and whether readers can see the story: only then can it be corrected. */
  zone: string
  isOut: boolean
}

/** Attributes of one field, whatever kind it is. */
export function fieldOf({ t, values, wrong }: FieldContext, name: FieldName, hint?: ReactNode) {
  return { id: `story-${name}`, name, label: t(`story.field.${name}`), hint, error: wrong(name), defaultValue: values[name] ?? '' }
}
