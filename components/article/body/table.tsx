import { dirOf } from '#components/article/body/dir-of.ts'
import { Inlines } from '#components/article/body/inlines.tsx'
import type { NodeProps, Print } from '#components/article/body/print.ts'
import { classNames } from '#components/ui/class-names.ts'
import type { Table, TableCell, TableRow } from '#domain/body/types.ts'
import styles from '#components/article/body/table.module.css'

/** A table in a box that scrolls sideways by finger and by key: the only thing in a body that may be wider than it. */
export function DataTable({ node, print }: NodeProps<Table>) {
  const { caption } = node.attrs
  const number = print.numbers.get(node) ?? 0
  const name = caption ? print.t('body.tableNamed', { number, caption }) : print.t('body.table', { number })
  const head = headOf(node)
  // A named section is a landmark, whose name a page has once; several bodies have a first table each.
  const [Box, role] = print.mark ? (['div', 'group'] as const) : (['section', undefined] as const)
  return (
    <Box className={styles.scroller} role={role} tabIndex={0} aria-label={name}>
      <table>
        {caption ? <caption>{caption}</caption> : null}
        {head ? (
          <thead>
            <Row row={head} scope="col" print={print} />
          </thead>
        ) : null}
        <tbody>
          {node.content.slice(head ? 1 : 0).map((row, i) => (
            <Row key={i} row={row} scope="row" print={print} />
          ))}
        </tbody>
      </table>
    </Box>
  )
}

/** The first row, if it names the columns: if more than its first cell is a header. */
function headOf({ content: [first, second] }: Table): TableRow | null {
  if (!first || !second) return null
  const isHeader = (cell: TableCell) => cell.attrs.header
  return first.content.slice(1).some(isHeader) || first.content.every(isHeader) ? first : null
}

function Row({ row, scope, print }: { row: TableRow; scope: 'col' | 'row'; print: Print }) {
  return (
    <tr>
      {row.content.map((cell, i) => (
        <Cell key={i} node={cell} scope={scope} print={print} />
      ))}
    </tr>
  )
}

/** An empty header names nothing: it is a plain cell. */
function Cell({ node, scope, print }: NodeProps<TableCell> & { scope: 'col' | 'row' }) {
  const { attrs, content } = node
  const isHeader = attrs.header && content.length > 0
  const Tag = isHeader ? 'th' : 'td'
  return (
    <Tag
      scope={isHeader ? scope : undefined}
      dir={dirOf(node, print)}
      className={classNames(attrs.align !== 'start' && styles[attrs.align])}
    >
      <Inlines content={content} print={print} />
    </Tag>
  )
}
