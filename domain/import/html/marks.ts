import type { Inline, Mark, Text } from '#domain/body/types.ts'

export type Marks = readonly Mark[]

const ORDER: readonly Mark['type'][] = ['link', 'strong', 'em', 'strike', 'sub', 'sup', 'code']

/** The marks with one more, always in the same order; a link takes the place of another. */
export function withMark(marks: Marks, mark: Mark): Marks {
  if (mark.type !== 'link' && marks.some((m) => m.type === mark.type)) return marks
  return [...marks.filter((m) => m.type !== mark.type), mark].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

export const withoutMark = (marks: Marks, type: Mark['type']): Marks => marks.filter((m) => m.type !== type)

export const textNode = (text: string, marks: Marks): Text =>
  marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }

export const linkTo = (href: string): Mark => ({ type: 'link', attrs: { href } })

export const hasLink = (inline: Inline): boolean => inline.type === 'text' && (inline.marks ?? []).some((m) => m.type === 'link')

/** The same text with one more mark, unless it has one of that kind. */
export function marked(inline: Inline, mark: Mark): Inline {
  if (inline.type !== 'text' || inline.marks?.some((m) => m.type === mark.type)) return inline
  return textNode(inline.text, withMark(inline.marks ?? [], mark))
}

/** Neighbouring texts with the same marks as one. */
export function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  let run: Text[] = []
  const flush = () => {
    const [first] = run
    if (first) merged.push(textNode(run.map((t) => t.text).join(''), first.marks ?? []))
    run = []
  }
  for (const inline of inlines) {
    if (inline.type !== 'text' || (run[0] && !isSame(run[0].marks ?? [], inline.marks ?? []))) flush()
    if (inline.type === 'text') run.push(inline)
    else merged.push(inline)
  }
  flush()
  return merged
}

const isSame = (a: Marks, b: Marks): boolean => a === b || (a.length === b.length && a.every((mark, i) => isEqual(mark, b[i])))

const isEqual = (a: Mark, b: Mark | undefined): boolean =>
  a.type === 'link' ? b?.type === 'link' && a.attrs.href === b.attrs.href : a.type === b?.type
