import { element, textNode, type HtmlNode } from '#lib/hast.ts'

/** Content below its heading; without one where there are no words for it. */
export const headed = (words: string, ...content: HtmlNode[]): HtmlNode[] =>
  words === '' ? content : [element('h2', {}, textNode(words)), ...content]
