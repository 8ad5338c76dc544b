import type { Element, ElementContent, Properties, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { xmlText } from '#lib/xml-text.ts'

/** An element of a tree of HTML. Properties that are undefined are left out. */
export const element = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** Text, whatever characters it holds: printing escapes it. */
export const textNode = (value: string): Text => ({ type: 'text', value: xmlText(value) })

/** A tree as HTML that every parser reads alike: each attribute in quotes, each end tag written. */
export const printHtml = (content: ElementContent[]): string =>
  toHtml({ type: 'root', children: content }, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } })
