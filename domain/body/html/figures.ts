import { absolute } from '#domain/body/html/absolute.ts'
import { dirOf } from '#domain/body/html/direction.ts'
import { inlinesOf } from '#domain/body/html/inlines.ts'
import type { Print } from '#domain/body/html/print.ts'
import type { Figure, Gallery } from '#domain/body/types.ts'
import { element, textNode, type HtmlElement, type HtmlNode } from '#lib/hast.ts'
import { xmlText } from '#lib/xml-text.ts'

/** A picture with its caption and credit. */
export const figureOf = (node: Figure, print: Print): HtmlElement =>
  element('figure', {}, pictureOf(node, print), ...captionOf(node, print))

/** Pictures that belong together. */
export function galleryOf({ attrs, content }: Gallery, print: Print): HtmlElement {
  const caption = attrs.caption === '' ? [] : [element('figcaption', {}, textNode(attrs.caption))]
  return element('figure', {}, ...content.map((figure) => figureOf(figure, print)), ...caption)
}

function pictureOf({ attrs: { src, width, height, alt } }: Figure, { base }: Print): HtmlElement {
  return element('img', { src: absolute(src, base), width, height, alt: xmlText(alt) })
}

function captionOf(node: Figure, print: Print): HtmlNode[] {
  const { credit } = node.attrs
  if (node.content.length === 0 && credit === '') return []
  const credited = credit === '' ? [] : [textNode(node.content.length === 0 ? '' : ' '), element('small', {}, textNode(credit))]
  return [element('figcaption', dirOf(node), ...inlinesOf(node.content, print), ...credited)]
}
