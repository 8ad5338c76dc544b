import type { Element, ElementContent } from 'hast'
import { absolute } from '#domain/body/html/absolute.ts'
import { dirOf } from '#domain/body/html/direction.ts'
import { inlinesOf } from '#domain/body/html/inlines.ts'
import type { Print } from '#domain/body/html/print.ts'
import type { Figure, Gallery } from '#domain/body/types.ts'
import { element, textNode } from '#lib/hast.ts'
import { xmlText } from '#lib/xml-text.ts'

/** A picture with its caption and credit. */
export const figureOf = (node: Figure, print: Print): Element => element('figure', {}, pictureOf(node, print), ...captionOf(node, print))

/** Pictures that belong together. */
export function galleryOf({ attrs, content }: Gallery, print: Print): Element {
  const caption = attrs.caption === '' ? [] : [element('figcaption', {}, textNode(attrs.caption))]
  return element('figure', {}, ...content.map((figure) => figureOf(figure, print)), ...caption)
}

function pictureOf({ attrs: { src, width, height, alt } }: Figure, { base }: Print): Element {
  return element('img', { src: absolute(src, base), width, height, alt: xmlText(alt) })
}

function captionOf(node: Figure, print: Print): ElementContent[] {
  const { credit } = node.attrs
  if (node.content.length === 0 && credit === '') return []
  const credited = credit === '' ? [] : [textNode(node.content.length === 0 ? '' : ' '), element('small', {}, textNode(credit))]
  return [element('figcaption', dirOf(node), ...inlinesOf(node.content, print), ...credited)]
}
