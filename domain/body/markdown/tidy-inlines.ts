import { MARK_ORDER } from '#domain/body/markdown/directive-names.ts'
import type { Inline, Mark, Text } from '#domain/body/types.ts'

/** Marks that show nothing on white space. */
const INVISIBLE_ON_SPACE: readonly Mark['type'][] = ['strong', 'em']

/**
 * The same words and marks in the form in which Markdown gives them back: marks in order, adjacent texts with equal marks
 * in one, white space at the ends of what is strong or emphasised outside of it.
 */
export function tidyInlines<T extends Inline>(content: readonly T[]): (T | Text)[] {
  let tidy = joinTexts(content)
  for (const type of INVISIBLE_ON_SPACE) tidy = joinTexts(freeSpace(tidy, type))
  return tidy
}

/** Joins adjacent texts that have the same marks. */
export function joinTexts<T extends Inline>(content: readonly T[]): (T | Text)[] {
  const joined: (T | Text)[] = []
  let last: Text | null = null
  for (const node of content) {
    if (node.type !== 'text') {
      joined.push(node)
      last = null
      continue
    }
    const next = textWith(node.text, node.marks ?? [])
    if (last && areSame(last.marks, next.marks)) last.text += next.text
    else joined.push((last = next))
  }
  return joined
}

export function textWith(text: string, marks: readonly Mark[]): Text {
  const sorted = marks.toSorted((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type))
  return sorted.length > 0 ? { type: 'text', text, marks: sorted } : { type: 'text', text }
}

const areSame = (a: Mark[] = [], b: Mark[] = []): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Takes the mark off white space at the ends of each run of texts that have it. */
function freeSpace<T extends Inline>(content: readonly (T | Text)[], type: Mark['type']): (T | Text)[] {
  const freed: (T | Text)[] = []
  let run: Text[] = []
  for (const node of content) {
    if (node.type === 'text' && node.marks?.some((m) => m.type === type)) run.push(node)
    else {
      freed.push(...freeRun(run, type), node)
      run = []
    }
  }
  return [...freed, ...freeRun(run, type)]
}

function freeRun(run: readonly Text[], type: Mark['type']): Text[] {
  const bare = (node: Text, text: string): Text =>
    textWith(
      text,
      (node.marks ?? []).filter((m) => m.type !== type),
    )
  const first = run.findIndex((node) => node.text.trim())
  const last = run.findLastIndex((node) => node.text.trim())
  return run.flatMap((node, i) => {
    if (first < 0 || i < first || i > last) return [bare(node, node.text)]
    const start = i === first ? node.text.length - node.text.trimStart().length : 0
    const end = i === last ? node.text.trimEnd().length : node.text.length
    const words = textWith(node.text.slice(start, end), node.marks ?? [])
    return [bare(node, node.text.slice(0, start)), words, bare(node, node.text.slice(end))].filter(({ text }) => text)
  })
}
