import { formatter, type MessageValues, type Sentences } from '#messages/format.ts'

/** What a form says when an action failed. */
export type FormFailure = {
  code: string
  values?: Record<string, string | number> | undefined
  fields?: Record<string, string> | undefined
}

export type Speak = {
  t: (key: string, values?: MessageValues) => string
  /** The sentence of a failure, null when there is none. */
  failure: (error: FormFailure | undefined) => string | null
  /** The sentence of a field's failure, undefined when there is none. */
  field: (error: FormFailure | undefined, name: string) => string | undefined
}

/** The catalogue's words for a component that runs in the browser. */
export function speak(sentences: Sentences): Speak {
  const t = formatter(sentences)
  const known = (key: string) => (key in sentences.byKey ? key : 'failure.busy')
  return {
    t,
    failure: (error) => (error ? t(known(`failure.${error.code}`), error.values) : null),
    field: (error, name) => (error?.fields?.[name] ? t(known(`field.${error.fields[name]}`), error.values) : undefined),
  }
}
