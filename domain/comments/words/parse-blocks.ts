import { balanceBidi } from '#domain/comments/words/bidi.ts'
import { markerOf, startsList, takeItem, type ListMarker } from '#domain/comments/words/list-lines.ts'
import type { Meter } from '#domain/comments/words/meter.ts'
import { parseInline } from '#domain/comments/words/parse-inline.ts'
import type { WordsBlock } from '#domain/comments/words/types.ts'

/** How deep quotations and lists may stand in one another; further in, their marks are text. */
const MAX_NESTING = 3

type Place = { quotes: number; lists: number; meter: Meter }
type Taken = { block: WordsBlock | null; next: number }

/** Lines → blocks. Each line is looked at a fixed number of times on each of at most 7 levels. */
export function parseBlocks(lines: string[], place: Place = { quotes: 0, lists: 0, meter: { steps: 0 } }): WordsBlock[] {
  const blocks: WordsBlock[] = []
  for (let at = 0; at < lines.length;) {
    const taken = takeCode(lines, at, place) ?? takeQuote(lines, at, place) ?? takeList(lines, at, place) ?? takeParagraph(lines, at, place)
    for (const line of lines.slice(at, taken.next)) place.meter.steps += 1 + line.length
    if (taken.block) blocks.push(taken.block)
    at = taken.next
  }
  return blocks
}

const fenceOf = (line: string): RegExpExecArray | null => /^\s*(`{3,})([^`]*)$/.exec(line)

/** From a fence to the next one as long, or to the end. A language that was named stays, as the first line. */
function takeCode(lines: string[], at: number, place: Place): Taken | null {
  const [, fence, named = ''] = fenceOf(lines[at] ?? '') ?? []
  if (!fence) return null
  let end = at + 1
  while (end < lines.length && !closes(lines[end] ?? '', fence)) end++
  const inside = lines.slice(at + 1, end)
  const text = balanceBidi((named.trim() ? [named.trim(), ...inside] : inside).join('\n'))
  const next = Math.min(end + 1, lines.length)
  return { block: text.trim() ? { type: 'code', text } : paragraphOf(lines.slice(at, next), place), next }
}

const closes = (line: string, fence: string): boolean => line.trim().length >= fence.length && /^`+$/.test(line.trim())

const isQuoted = (line: string | undefined): boolean => line !== undefined && /^\s*>/.test(line)

/** Lines that begin with `>`. The first that does not is the writer's own again, as everybody expects. */
function takeQuote(lines: string[], at: number, place: Place): Taken | null {
  if (place.quotes >= MAX_NESTING) return null
  let next = at
  while (isQuoted(lines[next])) next++
  if (next === at) return null
  const quoted = lines.slice(at, next)
  const content = parseBlocks(
    quoted.map((line) => line.replace(/^\s*> ?/, '')),
    { ...place, quotes: place.quotes + 1 },
  )
  return { block: content.length > 0 ? { type: 'quote', content } : paragraphOf(quoted, place), next }
}

/** Items of one kind. A number that does not follow the last begins another list, so that every number stays as typed. */
function takeList(lines: string[], at: number, place: Place): Taken | null {
  const first = place.lists < MAX_NESTING ? markerOf(lines[at]) : null
  if (!first) return null
  const items: WordsBlock[][] = []
  let next = at
  for (let marker: ListMarker | null = first; marker && follows(marker, first, items.length); marker = markerOf(lines[next])) {
    const item = takeItem(lines, next, marker)
    items.push(parseBlocks(item.lines, { ...place, lists: place.lists + 1 }))
    next = item.next
  }
  return { block: { type: 'list', ordered: first.number !== null, start: first.number ?? 1, items }, next }
}

const follows = (marker: ListMarker, first: ListMarker, count: number): boolean =>
  first.number === null ? marker.number === null : marker.number === first.number + count

/** Lines up to an empty one or to one that begins something else. An empty line alone is nothing. */
function takeParagraph(lines: string[], at: number, place: Place): Taken {
  let next = at
  while (lines[next]?.trim() && (next === at || !interrupts(lines[next] ?? '', place))) next++
  return { block: paragraphOf(lines.slice(at, next), place), next: Math.max(next, at + 1) }
}

const interrupts = (line: string, place: Place): boolean =>
  fenceOf(line) !== null || (place.quotes < MAX_NESTING && isQuoted(line)) || (place.lists < MAX_NESTING && startsList(line))

function paragraphOf(lines: string[], { meter }: Place): WordsBlock | null {
  const text = balanceBidi(lines.map((line) => line.trim()).join('\n')).trim()
  return text ? { type: 'paragraph', content: parseInline(text, meter) } : null
}
