import { CELL_DIRECTIVE } from '#domain/body/markdown/directive-names.ts'
import type { AlignType, Table as TableNode } from '#domain/body/markdown/mdast.ts'
import { isHeader, TABLE_HEADERS } from '#domain/body/markdown/read-table.ts'
import type { TableHeader } from '#domain/body/markdown/read-table.ts'
import { writeInlines } from '#domain/body/markdown/write-inlines.ts'
import { asIs } from '#domain/body/markdown/writing.ts'
import type { AddNote } from '#domain/body/markdown/writing.ts'
import type { Table, TableCell } from '#domain/body/types.ts'

type Align = TableCell['attrs']['align']
const ALIGN: Record<Align, AlignType> = { start: null, center: 'center', end: 'right' }

/** Columns are aligned as the first row is; cells that differ from their column or from `header` say so. */
export function writeTable(table: Table, header: TableHeader, addNote: AddNote): TableNode {
  const columns = (table.content[0]?.content ?? []).map((cell) => cell.attrs.align)
  return {
    type: 'table',
    align: columns.map((align) => ALIGN[align]),
    children: table.content.map((row, y) => ({
      type: 'tableRow',
      children: row.content.map((cell, x) => {
        const value = writeCell(cell, { header: isHeader(header, y, x), align: columns[x] ?? 'start' }, addNote)
        return { type: 'tableCell', children: asIs(value) }
      }),
    })),
  }
}

function writeCell(cell: TableCell, expected: TableCell['attrs'], addNote: AddNote): string {
  const words = writeInlines(cell.content, 'cell', addNote)
  const { header, align } = cell.attrs
  const own = [header !== expected.header && `head="${header ? 'yes' : 'no'}"`, align !== expected.align && `align="${align}"`]
  const attributes = own.filter(Boolean).join(' ')
  if (!attributes) return words
  return `:${CELL_DIRECTIVE}{${attributes}}${words && ' '}${words}`
}

/** The header that leaves the fewest cells to say what they are. */
export function headerOf(table: Table): TableHeader {
  const exceptions = (header: TableHeader): number =>
    table.content.reduce((sum, row, y) => sum + row.content.filter((cell, x) => cell.attrs.header !== isHeader(header, y, x)).length, 0)
  return TABLE_HEADERS.reduce((best, header) => (exceptions(header) < exceptions(best) ? header : best))
}
