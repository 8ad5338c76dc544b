import { absolute } from '#domain/body/html/absolute.ts'
import { linkRuns } from '#domain/body/link-runs.ts'
import type { Print } from '#domain/body/html/print.ts'
import type { Inline, Mark, Text } from '#domain/body/types.ts'
import { element, textNode, type HtmlNode } from '#lib/hast.ts'

/** Running text. Neighbours that link to the same place become one link, however they are marked within. */
export const inlinesOf = (content: readonly Inline[], print: Print): HtmlNode[] =>
  linkRuns(content).flatMap(({ href, nodes }) => {
    const inside = nodes.map((node) => inlineOf(node, print))
    return href === null ? inside : [element('a', { href: absolute(href, print.base) }, ...inside)]
  })

function inlineOf(node: Inline, print: Print): HtmlNode {
  switch (node.type) {
    case 'text':
      return marked(node)
    case 'hardBreak':
      return element('br', {})
    case 'footnote':
      // By number alone: readers that show many stories on one page take ids and links within a page away.
      return element('sup', {}, textNode(`[${String(print.numbers.get(node) ?? 0)}]`))
  }
}

/** Innermost first. */
const TAGS = [
  ['code', 'code'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['strike', 's'],
  ['em', 'em'],
  ['strong', 'strong'],
] as const satisfies [Mark['type'], string][]

function marked({ text, marks = [] }: Text): HtmlNode {
  const worn = TAGS.filter(([type]) => marks.some((mark) => mark.type === type))
  return worn.reduce<HtmlNode>((inner, [, tagName]) => element(tagName, {}, inner), textNode(text))
}
