import { escapeText } from '#domain/body/markdown/escape-text.ts'
import type { TextPlace } from '#domain/body/markdown/escape-text.ts'
import { writeCode, writeLink, wrapInSigns } from '#domain/body/markdown/write-marks.ts'
import type { LineKind } from '#domain/body/markdown/writing.ts'
import type { Mark, Text } from '#domain/body/types.ts'

/** Where texts stand that follow one another without a break or a note between them. */
export type TextsPlace = { kind: LineKind; isFirst: boolean; isLast: boolean; isBeforeNote: boolean }

/** A text and those of its marks that are still to be written, the outermost first. */
type Part = { text: string; marks: readonly Mark[]; escaped: string; outer: readonly Mark[] }

export function writeTexts(texts: readonly Text[], place: TextsPlace): string {
  const parts = texts.map((node, i): Part => {
    const marks = node.marks ?? []
    return { text: node.text, marks, outer: [], escaped: escapeText(node.text, placeOf(texts, i, place)) }
  })
  return writeParts(parts, place, { before: place.isFirst ? ' ' : ']', after: place.isLast ? ' ' : ']' })
}

function placeOf(texts: readonly Text[], i: number, place: TextsPlace): TextPlace {
  const isMarked = !!texts[i]?.marks
  const isFirst = i === 0 && place.isFirst
  const isLast = i === texts.length - 1 && place.isLast
  return {
    isLineStart: isFirst && !isMarked && place.kind === 'block',
    isAtStart: isFirst && !isMarked,
    isAtEnd: isLast && !isMarked,
    before: isFirst ? 'nothing' : 'something',
    after: isLast ? 'nothing' : behind(texts[i], texts[i + 1], place),
    isInBrackets: isMarked || place.kind === 'label',
    isOneLine: place.kind !== 'block',
    isInCell: place.kind === 'cell',
    isInHeading: place.kind === 'heading',
  }
}

function behind(text: Text | undefined, next: Text | undefined, place: TextsPlace): TextPlace['after'] {
  // Then the sign that closes a mark stands between the two.
  const isClosing = !!text?.marks?.some((mark) => !next?.marks?.some((m) => isSame(m, mark)))
  if (isClosing) return 'nothing'
  const isBracketNext = next ? !!next.marks?.some((mark) => mark.type === 'link') : place.isBeforeNote
  return isBracketNext ? 'bracket' : 'something'
}

type Around = { before: string; after: string }

/** Texts with the same outermost mark go into one pair of signs. `around` are the signs next to them. */
function writeParts(parts: readonly Part[], place: TextsPlace, around: Around): string {
  let out = ''
  for (let i = 0; i < parts.length;) {
    const [mark] = parts[i]?.marks ?? []
    if (!mark) {
      out += parts[i++]?.escaped ?? ''
      continue
    }
    const group: Part[] = []
    for (let part = parts[i]; part && has(part, mark); part = parts[++i]) group.push(without(part, mark))
    const next = parts[i]
    const after = next ? (next.marks.length > 0 ? '[' : next.text.charAt(0)) : around.after
    out += writeGroup(mark, group, place, { before: out.at(-1) ?? around.before, after })
  }
  return out
}

const isSame = (a: Mark, b: Mark): boolean => a.type === b.type && (a.type !== 'link' || b.type !== 'link' || a.attrs.href === b.attrs.href)
const has = (part: Part, mark: Mark): boolean => part.marks.some((m) => isSame(m, mark))
const without = (part: Part, mark: Mark): Part => ({
  ...part,
  marks: part.marks.filter((m) => !isSame(m, mark)),
  outer: [...part.outer, mark],
})

function writeGroup(mark: Mark, group: readonly Part[], place: TextsPlace, around: Around): string {
  const [first] = group
  if (mark.type === 'code' && group.length === 1 && first?.marks.length === 0)
    return writeCode(first.text, first.escaped, {
      ...around,
      isInBrackets: first.outer.length > 1 || place.kind === 'label',
      kind: place.kind,
    })
  const inner = writeParts(group, place, { before: '[', after: ']' })
  if (mark.type === 'link') return writeLink(inner, mark.attrs.href)
  const isInStrong = mark.type === 'em' && !!first?.outer.some((m) => m.type === 'strong')
  return wrapInSigns(mark.type, inner, around, isInStrong)
}
