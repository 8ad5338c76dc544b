import type { ImportError } from '#domain/import/types.ts'
import { hasMessage, type Translate } from '#messages/translate.ts'

/** Why an import did not happen, in a sentence that says what to do: the paper is as it was. */
export function sayWhy(t: Translate, file: string, { code, values = {} }: ImportError | { code: string; values?: undefined }): string {
  const key = `import.error.${code}`
  const where =
    values.line === undefined || OF_ANOTHER_KIND.has(code) ? '' : t('import.where', { line: values.line, column: values.column ?? 1 })
  const sentence = hasMessage(key) ? t(key, { file, ...DEFAULTS, ...values, reason: String(values.reason ?? '').replace(/\.$/, '') }) : code
  return [where, sentence, t('import.untouched')].filter((part) => part !== '').join(' ')
}

/** Files that are no export at all: no line of them is to blame. */
const OF_ANOTHER_KIND: ReadonlySet<string> = new Set(['empty', 'gzip', 'zip', 'json', 'html', 'not-xml', 'not-wxr', 'rss'])

/** What a sentence may name, where the reader of the file did not tell. */
const DEFAULTS = { name: '', limit: 0, record: '', title: '', since: 0, reason: '' }
