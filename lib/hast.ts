import { toHtml } from 'hast-util-to-html'
import { xmlText } from '#lib/xml-text.ts'

type Properties = Record<string, string | number | string[] | undefined>

/** Text in a tree of HTML, whatever characters it holds. */
export type HtmlText = { type: 'text'; value: string }
export type HtmlElement = { type: 'element'; tagName: string; properties: Properties; children: HtmlNode[] }
export type HtmlNode = HtmlText | HtmlElement

/** An element of a tree of HTML. Properties that are undefined are left out. */
export const element = (tagName: string, properties: Properties, ...children: HtmlNode[]): HtmlElement => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** Text, whatever characters it holds: printing escapes it. */
export const textNode = (value: string): HtmlText => ({ type: 'text', value: xmlText(value) })

/** A tree as HTML that every parser reads alike: each attribute in quotes, each end tag written. */
export const printHtml = (content: HtmlNode[]): string =>
  toHtml({ type: 'root', children: content }, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } })
