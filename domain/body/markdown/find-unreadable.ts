import type { MarkdownError } from '#domain/body/markdown/markdown-error.ts'

const MAX_LENGTH = 200_000
/** Lines with something on them. More make more blocks than a body may have. */
const MAX_LINES = 20_000
/** Signs of quotations and lists before one line. A body holds 16 nodes within nodes. */
const MAX_SIGNS = 20
const MAX_INDENT = 160
/** The parser looks at a line once for each block around it: this many looks take about a second. */
const MAX_READINGS = 100_000
/** The parser compares marks within a paragraph with each other: this many comparisons take about a second. */
const MAX_COMPARISONS = 5_000_000
/** Notes and addresses that are defined apart: each makes the parser move, or search, all before it. */
const MAX_DEFINITIONS = 1_000

const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/
const PREFIX_SIGN = />|[-+*]|[.)]/g
/** Runs of signs that may open or close something; what a backslash takes away does not count. */
const PAIRED = /\\[^]|(\*+|_+|~~+|!?\[|\]|`+)/g

/** What would keep the parser busy for seconds, or exhaust its stack: looked for before it sees the source. */
export function findUnreadable(source: string): MarkdownError | null {
  if (source.length > MAX_LENGTH) return { code: 'markdown-too-long', values: { max: MAX_LENGTH } }
  const lines = source.split('\n')
  return findTooMany(lines) ?? findTooDeep(lines) ?? findTangle(lines)
}

function findTooMany(lines: readonly string[]): MarkdownError | null {
  let filled = 0
  let definitions = 0
  for (const [i, line] of lines.entries()) {
    if (line.trim() && ++filled > MAX_LINES) return { code: 'markdown-too-many-lines', values: { max: MAX_LINES } }
    if (line.includes(']:') && ++definitions > MAX_DEFINITIONS)
      return { code: 'markdown-too-many-notes', values: { line: i + 1, max: MAX_DEFINITIONS } }
  }
  return null
}

function findTooDeep(lines: readonly string[]): MarkdownError | null {
  const open: number[] = []
  let readings = 0
  for (const [i, line] of lines.entries()) {
    const prefix = PREFIX.exec(line)?.[0] ?? ''
    countFence(open, line.slice(prefix.length))
    const signs = prefix.match(PREFIX_SIGN)?.length ?? 0
    readings += open.length + signs
    const isTooDeep = signs > MAX_SIGNS || (signs > 0 && prefix.length > MAX_INDENT) || readings > MAX_READINGS
    if (isTooDeep) return { code: 'markdown-too-deep', values: { line: i + 1 } }
  }
  return null
}

/** `open` holds the colons of each container that is not closed yet. */
function countFence(open: number[], line: string): void {
  const [, colons, isClosing] = /^(:{3,})(\s*$)?/.exec(line) ?? []
  if (colons === undefined) return
  if (isClosing === undefined) open.push(colons.length)
  else if (colons.length >= (open.at(-1) ?? Infinity)) open.pop()
}

function findTangle(lines: readonly string[]): MarkdownError | null {
  let comparisons = 0
  let signs = 0
  let isTable = false
  for (const [i, line] of lines.entries()) {
    isTable = line.startsWith('|') && (isTable || startsTable(lines, i))
    // Nothing within a line reaches over an empty one, or out of a table's row.
    if (isTable || isEmpty(line)) signs = 0
    for (const [, sign] of line.matchAll(PAIRED)) if (sign !== undefined) comparisons += ++signs
    if (comparisons > MAX_COMPARISONS) return { code: 'markdown-too-tangled', values: { line: i + 1 } }
  }
  return null
}

const isEmpty = (line: string): boolean => /^[\s>]*$/.test(line)

/** A first row and a row of hyphens with as many columns: beyond doubt a table. */
function startsTable(lines: readonly string[], at: number): boolean {
  const [before = '', first = '', second = ''] = [lines[at - 1], lines[at], lines[at + 1]]
  const isDelimiter = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/.test(second)
  return isEmpty(before) && isDelimiter && /^[^\\]*\|$/.test(first) && first.split('|').length === second.split('|').length
}
