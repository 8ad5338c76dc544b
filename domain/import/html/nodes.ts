import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Node } from '#domain/import/html/parse.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is TextNode => node.nodeName === '#text'

export const elementsIn = (element: Element): Element[] => element.childNodes.filter(isElement)

/** An attribute's value; '' if it is missing. */
export const attr = (element: Element, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? ''

export const hasClass = (element: Element, pattern: RegExp): boolean =>
  attr(element, 'class')
    .split(/\s+/)
    .some((c) => pattern.test(c))

// What no reader sees as text.
const UNSEEN = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'datalist', 'title', 'rp', 'desc', 'metadata'])

export const isUnseen = (element: Element): boolean => UNSEEN.has(element.tagName)

/** Every node below, in reading order; the children of a node that `enters` refuses are passed over. */
export function* nodesIn(nodes: readonly Node[], enters: (element: Element) => boolean = () => true): Generator<Node> {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (isElement(node) && enters(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) pushTo(waiting, node.childNodes[i])
  }
}

const pushTo = (waiting: Node[], node: Node | undefined): void => {
  if (node) waiting.push(node)
}

/** The text of these nodes as it stands; a line break is a line feed. */
export function rawText(nodes: readonly Node[]): string {
  const parts: string[] = []
  for (const node of nodesIn(nodes, (element) => !isUnseen(element))) {
    if (isText(node)) parts.push(node.value)
    else if (node.nodeName === 'br') parts.push('\n')
  }
  return parts.join('')
}

/** The elements of a name below. */
export const findAll = (nodes: readonly Node[], name: string): Element[] =>
  [...nodesIn(nodes)].filter((node) => isElement(node)).filter((node) => node.tagName === name)

export const isBlank = (node: Node): boolean => node.nodeName === '#comment' || (isText(node) && !/[^\s\u00A0]/.test(node.value))
