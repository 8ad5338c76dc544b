import { dirOf } from '#domain/body/html/direction.ts'
import { headed } from '#domain/body/html/headed.ts'
import { inlinesOf } from '#domain/body/html/inlines.ts'
import type { Print } from '#domain/body/html/print.ts'
import type { Correction, KeyPoints } from '#domain/body/types.ts'
import { element, textNode, type HtmlNode } from '#lib/hast.ts'

/** A part of its own, below its heading. */
export const boxOf = (words: string, content: HtmlNode[]): HtmlNode[] => [element('section', {}, ...headed(words, ...content))]

/** What the story comes to. */
export function keyPointsOf(node: KeyPoints, print: Print): HtmlNode[] {
  const points = node.content.map((point) => element('li', {}, ...inlinesOf(point.content, print)))
  return boxOf(print.labels.keyPoints, [element('ul', dirOf(node), ...points)])
}

/** What was wrong at this place, and since when it is right. */
export function correctionOf(node: Correction, content: HtmlNode[], { labels }: Print): HtmlNode[] {
  const words = labels.correction(node.attrs)
  const kind = words === '' ? [] : [element('p', {}, element('strong', {}, textNode(words)))]
  return [element('aside', {}, ...kind, ...content)]
}
