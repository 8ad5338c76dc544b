import { toLine } from '#domain/import/html/clean.ts'
import { isElement, isText, isUnseen } from '#domain/import/html/nodes.ts'
import { parseHtml } from '#domain/import/html/parse.ts'
import type { Node } from '#domain/import/html/parse.ts'

// Between these a reader sees a space, even where none was written.
const WITHIN_A_WORD =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/

/** Titles, captions and excerpts as one line of plain text: no tags, entities as their characters, no scripts and styles. */
export function htmlToText(html: string): string {
  const parts: string[] = []
  collect(parseHtml(html).nodes, parts)
  return toLine(parts.join(''))
}

function collect(nodes: readonly Node[], parts: string[]): void {
  for (const node of nodes) {
    if (isText(node)) parts.push(node.value)
    if (!isElement(node)) continue
    const around = WITHIN_A_WORD.test(node.tagName) ? '' : ' '
    parts.push(around)
    if (!isUnseen(node)) collect(node.childNodes, parts)
    parts.push(around)
  }
}
