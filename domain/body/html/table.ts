import { dirOf } from '#domain/body/html/direction.ts'
import { inlinesOf } from '#domain/body/html/inlines.ts'
import type { Print } from '#domain/body/html/print.ts'
import type { Table, TableCell } from '#domain/body/types.ts'
import { element, textNode, type HtmlElement } from '#lib/hast.ts'

/** A table as it stands, with its headers. */
export function tableOf(node: Table, print: Print): HtmlElement {
  const { caption } = node.attrs
  const rows = node.content.map((row) => element('tr', {}, ...row.content.map((cell) => cellOf(cell, print))))
  const named = caption === '' ? [] : [element('caption', {}, textNode(caption))]
  return element('table', dirOf(node), ...named, element('tbody', {}, ...rows))
}

/** An empty header names nothing: it is a plain cell. */
const cellOf = ({ attrs, content }: TableCell, print: Print): HtmlElement =>
  element(attrs.header && content.length > 0 ? 'th' : 'td', {}, ...inlinesOf(content, print))
