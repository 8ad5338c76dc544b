import { CELL_DIRECTIVE } from '#domain/body/markdown/directive-names.ts'
import type { AlignType, Table as TableNode, TableCell as CellNode } from '#domain/body/markdown/mdast.ts'
import { attributesOf } from '#domain/body/markdown/read-attributes.ts'
import { readInlines } from '#domain/body/markdown/read-inlines.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import type { Table, TableCell } from '#domain/body/types.ts'

/** Which cells head the others, unless a cell says otherwise. */
export type TableHeader = 'row' | 'column' | 'both' | 'none'
export const TABLE_HEADERS: readonly TableHeader[] = ['row', 'column', 'both', 'none']

type Align = TableCell['attrs']['align']

export const isHeader = (header: TableHeader, row: number, column: number): boolean =>
  (row === 0 && (header === 'row' || header === 'both')) || (column === 0 && (header === 'column' || header === 'both'))

/** A table without a container around it has no caption, and its first row heads it. */
export function readTable(reading: Reading, node: TableNode, caption = '', header: TableHeader = 'row'): Table {
  const content = node.children.map((row, y) => ({
    type: 'tableRow' as const,
    content: row.children.map((cell, x) => {
      const expected = { header: isHeader(header, y, x), align: alignOf(node.align?.[x]) }
      return readCell(reading, cell, expected)
    }),
  }))
  return { type: 'table', attrs: { caption }, content }
}

const alignOf = (align: AlignType | undefined): Align => (align === 'center' ? 'center' : align === 'right' ? 'end' : 'start')

function readCell(reading: Reading, cell: CellNode, expected: { header: boolean; align: Align }): TableCell {
  const [first, ...rest] = cell.children
  if (first?.type !== 'textDirective' || first.name !== CELL_DIRECTIVE)
    return { type: 'tableCell', attrs: expected, content: readInlines(reading, cell.children) }
  const { oneOf } = attributesOf(reading, first, ['head', 'align'])
  const header = oneOf('head', ['yes', 'no'], expected.header ? 'yes' : 'no') === 'yes'
  const align = oneOf('align', ['start', 'center', 'end'], expected.align)
  const words = readInlines(reading, [...first.children, ...rest.map((node, i) => (i === 0 ? withoutSpace(node) : node))])
  return { type: 'tableCell', attrs: { header, align }, content: words }
}

/** The space between `:cell{…}` and the words. */
const withoutSpace = (node: CellNode['children'][number]): CellNode['children'][number] =>
  node.type === 'text' ? { ...node, value: node.value.replace(/^ /, '') } : node
