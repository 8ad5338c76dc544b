import type { ImportNote, ImportReport, Tally } from '#domain/import/types.ts'
import { hasMessage, type Translate } from '#messages/translate.ts'

/** What came of an import, line by line, for whoever runs the paper. */
export function reportLines(t: Translate, report: ImportReport, isDryRun: boolean): string[] {
  const { title, source, people, tags, sections } = report
  return [
    t(isDryRun ? 'import.head.dry' : 'import.head', { title, source: source.replace(/^wordpress:/, '') || 'none' }),
    '',
    ...table([columns(t, t('import.column.items')), ...report.items.map(row)]),
    '',
    ...table([columns(t, t('import.column.comments')), ...report.comments.map(row)]),
    '',
    t('import.people', { people, tags }),
    ...sections.map((s, i) => t('import.section', { ...s, place: i + 1, isNew: s.isNew ? 'yes' : 'no' })),
    ...notesOf(t, report.notes),
    '',
    t(isDryRun ? 'import.next.dry' : 'import.next'),
  ]
}

const columns = (t: Translate, first: string): string[] => [
  first,
  t('import.column.status'),
  ...(['read', 'added', 'updated', 'unchanged', 'kept', 'left'] as const).map((key) => t(`import.column.${key}`)),
]

const row = ({ type, status, read, added, updated, unchanged, kept, left }: Tally): string[] => [
  type,
  status,
  ...[read, added, updated, unchanged, kept, left].map(String),
]

/** Words to the left, numbers to the right. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0)))
  const cell = (text: string, i: number) => (i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))
  return rows.map((r) => `  ${r.map(cell).join('  ')}`.trimEnd())
}

/** Notes of one kind together, each with what it is about. */
function notesOf(t: Translate, notes: ImportNote[]): string[] {
  const kinds = Map.groupBy(notes, (note) => note.code)
  return [...kinds]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([code, list]) => ['', heading(t, code, list.length), ...list.map((n) => `  ${item(t, n)}`)])
}

function heading(t: Translate, code: string, count: number): string {
  const key = `import.note.${code}`
  return hasMessage(key) ? t(key, { count }) : `${code}: ${String(count)}`
}

function item(t: Translate, { values }: ImportNote): string {
  const { line, id, title = '', detail = '', ...more } = values
  const where = line === undefined ? '' : t('import.item', { line, id: id ?? '' })
  return [where, title, detail, ...Object.values(more)].filter((part) => part !== '').join(' · ')
}
