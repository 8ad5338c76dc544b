import { IntlMessageFormat } from 'intl-messageformat'

export type MessageValues = Record<string, string | number | Date>

/** Sentences in ICU message syntax by key, with the language (BCP 47) that plurals and numbers follow. */
export type Sentences = { language: string; byKey: Record<string, string> }

/**
 * Makes the function that fills a sentence's placeholders. Formatters are made once and kept.
 * @returns for a key that has no sentence, the key: a test finds it before a reader does
 */
export function formatter({ language, byKey }: Sentences): (key: string, values?: MessageValues) => string {
  const formats = new Map<string, IntlMessageFormat>()
  return (key, values) => {
    let format = formats.get(key)
    if (!format) formats.set(key, (format = new IntlMessageFormat(byKey[key] ?? key, language, undefined, { ignoreTag: true })))
    return String(format.format(values))
  }
}
