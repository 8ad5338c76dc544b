import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { report, storable } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'

type Directive = ContainerDirective | LeafDirective | TextDirective

/** Reads the attributes of one directive, and notes what it does not know or cannot use. */
export type Attributes = {
  text: (name: string) => string
  /** What is there, if `isValid` says so; a problem otherwise. */
  needed: (name: string, isValid: (value: string) => boolean) => string
  oneOf: <T extends string>(name: string, values: readonly T[], otherwise: T | null) => T
  pixels: (name: string) => number
}

export function attributesOf(reading: Reading, node: Directive, known: readonly string[]): Attributes {
  const all = new Map(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, storable(value ?? '')]))
  const tell = (code: 'missing' | 'invalid' | 'unknown', attribute: string, more: Record<string, string> = {}) =>
    report(reading, node, `markdown-attribute-${code}`, { name: node.name, attribute, ...more })
  for (const name of all.keys()) if (!known.includes(name)) tell('unknown', name, { known: known.join(', ') })

  const text = (name: string) => all.get(name) ?? ''
  const needed = (name: string, isValid: (value: string) => boolean) => {
    if (!text(name)) tell('missing', name)
    else if (!isValid(text(name))) tell('invalid', name, { value: text(name) })
    return text(name)
  }
  return {
    text,
    needed,
    oneOf<T extends string>(name: string, values: readonly T[], otherwise: T | null): T {
      const value = values.find((allowed) => allowed === text(name))
      if (value !== undefined) return value
      if (all.has(name)) tell('invalid', name, { value: text(name), known: values.join(', ') })
      else if (otherwise === null) tell('missing', name)
      return otherwise ?? firstOf(values)
    },
    pixels: (name) => Number(needed(name, (value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= MAX_PIXELS)),
  }
}

/** As in the body's schema. */
const MAX_PIXELS = 20_000

function firstOf<T>(values: readonly T[]): T {
  const [first] = values
  if (first === undefined) throw new Error('there is nothing to choose from')
  return first
}
