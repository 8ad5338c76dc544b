import type { Block, Inline, Table, TableCell, TableRow } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBlocks } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { rowsOf, textOf } from '#domain/import/html/inlines.ts'
import { MAX_BLOCK_DEPTH, MAX_LINE } from '#domain/import/html/limits.ts'
import { attr, elementsIn, hasClass } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import { blocksIn, inlinesIn } from '#domain/import/html/page.ts'
import type { Place } from '#domain/import/html/page.ts'

/** Cells added for `colspan` and `rowspan`: enough for any table that people read. */
const MAX_FILLERS = 2_000
const MAX_SPAN = 100

/** A table; one of a single cell is a frame around its content. `caption` is one that stands outside. */
export function readTable(table: Element, place: Place, flow: Flow, caption: Inline[] = []): void {
  const rows = rowElements(table)
  const inside = { ...place, hasLines: false }
  const [cell, ...others] = rows.flatMap((row) => cellElements(row))
  const title = [
    ...elementsIn(table)
      .filter((e) => e.tagName === 'caption')
      .flatMap((e) => inlinesIn(e.childNodes, inside)),
    ...caption,
  ]
  const name = toLine(textOf(title))
  if (cell && others.length === 0) addBlocks(flow, [...paragraph(title), ...blocksIn(cell.childNodes, inside)])
  else if (name.length > MAX_LINE) addBlocks(flow, [...paragraph(title), ...toBlocks('', rows, inside)])
  else addBlocks(flow, toBlocks(name, rows, inside))
}

const paragraph = (content: Inline[]): Block[] => (content.length > 0 ? [{ type: 'paragraph', content }] : [])

function toBlocks(caption: string, rows: Element[], place: Place): Block[] {
  const table: Table = { type: 'table', attrs: { caption }, content: toRows(rows, place) }
  const hasWords = table.content.some((row) => row.content.some((cell) => cell.content.length > 0))
  if (!hasWords) return paragraph(caption ? [{ type: 'text', text: caption }] : [])
  if (place.depth <= MAX_BLOCK_DEPTH) return [table]
  place.page.notes.add('too-deep', 'table')
  return rowsOf(table).flatMap(paragraph)
}

function rowElements(table: Element): Element[] {
  return elementsIn(table).flatMap((e) => (e.tagName === 'tr' ? [e] : /^t(?:head|body|foot)$/.test(e.tagName) ? elementsIn(e) : []))
}

const cellElements = (row: Element): Element[] => elementsIn(row).filter((e) => e.tagName === 'td' || e.tagName === 'th')

/** Rows of equal columns: a cell that spans others is followed by empty ones. */
function toRows(rows: Element[], place: Place): TableRow[] {
  const below: number[] = []
  let fillers = 0
  const fill = (): TableCell => (fillers++, { type: 'tableCell', attrs: { header: false, align: 'start' }, content: [] })
  const made = rows.map((row) => {
    const content: TableCell[] = []
    const fillFromAbove = () => {
      for (; (below[content.length] ?? 0) > 0 && fillers < MAX_FILLERS; content.push(fill()))
        below[content.length] = (below[content.length] ?? 0) - 1
    }
    for (const element of cellElements(row)) {
      fillFromAbove()
      const [wide, high] = [span(element, 'colspan'), span(element, 'rowspan')]
      for (let i = 0; i < wide && (i === 0 || fillers < MAX_FILLERS); i++) {
        if (high > 1) below[content.length] = high - 1
        content.push(i === 0 ? toCell(element, place) : fill())
      }
    }
    fillFromAbove()
    return content
  })
  return made.filter((content) => content.length > 0).map((content) => ({ type: 'tableRow', content }))
}

const span = (cell: Element, name: string): number => Math.min(Math.max(Number.parseInt(attr(cell, name), 10) || 1, 1), MAX_SPAN)

function toCell(cell: Element, place: Place): TableCell {
  const isHeader = cell.tagName === 'th' || isInHead(cell)
  return { type: 'tableCell', attrs: { header: isHeader, align: alignOf(cell) }, content: inlinesIn(cell.childNodes, place) }
}

function isInHead({ parentNode: row }: Element): boolean {
  const group = row && 'parentNode' in row ? row.parentNode : null
  return group !== null && 'tagName' in group && group.tagName === 'thead'
}

function alignOf(cell: Element): TableCell['attrs']['align'] {
  const written = /text-align:\s*(\w+)/i.exec(attr(cell, 'style'))?.[1] ?? attr(cell, 'align')
  if (/^center$/i.test(written) || hasClass(cell, /^has-text-align-center$/)) return 'center'
  return /^(?:right|end)$/i.test(written) || hasClass(cell, /^has-text-align-right$/) ? 'end' : 'start'
}
