import type { ElementContent } from 'hast'
import { element, textNode } from '#lib/hast.ts'

/** Content below its heading; without one where there are no words for it. */
export const headed = (words: string, ...content: ElementContent[]): ElementContent[] =>
  words === '' ? content : [element('h2', {}, textNode(words)), ...content]
