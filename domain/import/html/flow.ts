import type { Block, Footnote, Inline, Paragraph } from '#domain/body/types.ts'
import { collapse } from '#domain/import/html/clean.ts'
import { mergeTexts, textNode } from '#domain/import/html/marks.ts'
import type { Marks } from '#domain/import/html/marks.ts'

/** Blocks as they come into being: what is finished, and the paragraph that words are being added to. */
export type Flow = {
  /** What becomes of a paragraph that is finished. */
  finish: (paragraph: Paragraph) => Block[]
  blocks: Block[]
  line: Inline[]
  /** Pictures met in the middle of a sentence: they follow its line. */
  floating: Paragraph[]
  /** Line ends that mean something and are not yet followed by a word. */
  newlines: number
  isAfterSpace: boolean
}

export const createFlow = (finish: Flow['finish'], blocks: Block[] = []): Flow => ({
  finish,
  blocks,
  line: [],
  floating: [],
  newlines: 0,
  isAfterSpace: true,
})

/** Adds text; its line ends are spaces. */
export function addText(flow: Flow, text: string, marks: Marks): void {
  const words = collapse(text)
  if (!/[^ ]/.test(words) && (flow.newlines > 0 || flow.isAfterSpace)) return
  takeNewlines(flow)
  const kept = flow.isAfterSpace && words.startsWith(' ') ? words.slice(1) : words
  if (!kept) return
  flow.line.push(textNode(kept, marks))
  flow.isAfterSpace = kept.endsWith(' ')
}

/** Adds text of a classic post: a line end is a line end, an empty line ends the paragraph. */
export function addLines(flow: Flow, text: string, marks: Marks): void {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) flow.newlines++
    addText(flow, line, marks)
  }
}

/** A line break; the second one in a row ends the paragraph. */
export function addBreak(flow: Flow): void {
  flow.newlines = 0
  if (flow.line.at(-1)?.type === 'hardBreak') endParagraph(flow)
  else if (flow.line.length > 0) pushBreak(flow)
}

export function addFootnote(flow: Flow, note: Footnote): void {
  takeNewlines(flow)
  flow.line.push(note)
  flow.isAfterSpace = false
}

/** A picture stands by itself: at the beginning of a line before it, in the middle after it. */
export function addPicture(flow: Flow, picture: Paragraph): void {
  takeNewlines(flow)
  if (flow.line.at(-1)?.type === 'hardBreak') endParagraph(flow)
  if (flow.line.some(isVisible)) flow.floating.push(picture)
  else flow.blocks.push(picture)
}

export const addBlock = (flow: Flow, block: Block): void => addBlocks(flow, [block])

export function addBlocks(flow: Flow, blocks: readonly Block[]): void {
  endParagraph(flow)
  for (const block of blocks) flow.blocks.push(block)
}

export function endParagraph(flow: Flow): void {
  const content = trimInlines(mergeTexts(flow.line))
  if (content.length > 0) for (const block of flow.finish({ type: 'paragraph', content })) flow.blocks.push(block)
  for (const picture of flow.floating) flow.blocks.push(picture)
  Object.assign(flow, createFlow(flow.finish, flow.blocks))
}

function takeNewlines(flow: Flow): void {
  const { newlines } = flow
  flow.newlines = 0
  if (newlines > 1 || (newlines > 0 && flow.floating.length > 0)) endParagraph(flow)
  else if (newlines > 0 && flow.line.length > 0 && flow.line.at(-1)?.type !== 'hardBreak') pushBreak(flow)
}

function pushBreak(flow: Flow): void {
  if (flow.floating.length > 0) endParagraph(flow)
  else flow.line.push({ type: 'hardBreak' })
  flow.isAfterSpace = true
}

const isVisible = (inline: Inline): boolean =>
  inline.type === 'footnote' || (inline.type === 'text' && /[^\s\u00A0\u200C-\u200F]/.test(inline.text))

/** Without space and breaks at either end, and without space before a break; empty if nothing can be seen. */
function trimInlines(inlines: readonly Inline[]): Inline[] {
  if (!inlines.some(isVisible)) return []
  const first = inlines.findIndex(isVisible)
  const last = inlines.findLastIndex(isVisible)
  const kept = inlines.slice(first, last + 1)
  return kept
    .map((inline, i) => {
      if (inline.type !== 'text') return inline
      let { text } = inline
      if (i === 0) text = text.replace(/^[ \u00A0]+/, '')
      if (i === kept.length - 1 || kept[i + 1]?.type === 'hardBreak') text = text.replace(/[ \u00A0]+$/, '')
      return text === inline.text ? inline : textNode(text, inline.marks ?? [])
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '')
}
