/** What a list's line begins with. `number` is null for a bullet. */
export type ListMarker = { indent: number; number: number | null; rest: string }

/** Lines below an item belong to it from this many columns inside its marker on. */
const INSIDE = 2

/** The marker that a line begins with. `01.` is none: the zero would be lost. Nor is `- - -` or `* * *`: they divide. */
export function markerOf(line: string | undefined): ListMarker | null {
  const [, indent = '', number, rest = ''] = /^(\s*)(?:[-*+]|(0|[1-9]\d{0,8})[.)])\s+(\S.*)$/.exec(line ?? '') ?? []
  if (!rest || !/[^-*+_\s]/.test(rest)) return null
  return { indent: columns(indent), number: number === undefined ? null : Number(number), rest }
}

/** Whether a line begins a list in the middle of a paragraph. Of numbers only 1: a sentence may end with a year. */
export function startsList(line: string): boolean {
  const number = markerOf(line)?.number
  return number === null || number === 1
}

/** The lines of an item, moved to the left edge, and the index of the first line after it. Empty lines at its end are skipped. */
export function takeItem(lines: string[], at: number, marker: ListMarker): { lines: string[]; next: number } {
  const taken = [marker.rest]
  const edge = marker.indent + INSIDE
  let next = at + 1
  let empty = 0
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    if (!line.trim()) {
      empty++
      continue
    }
    if (indentOf(line) < edge) break
    taken.push(...Array.from({ length: empty }, () => ''), dedent(line, edge))
    empty = 0
  }
  return { lines: taken, next }
}

const indentOf = (line: string): number => columns(/^\s*/.exec(line)?.[0] ?? '')

const columns = (space: string): number => space.replaceAll('\t', '    ').length

/** Without its first `count` columns of white space. */
const dedent = (line: string, count: number): string => line.replace(/^\s*/, (space) => space.replaceAll('\t', '    ').slice(count))
