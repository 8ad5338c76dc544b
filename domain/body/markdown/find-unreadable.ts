import type { MarkdownError } from '#domain/body/markdown/markdown-error.ts'

const MAX_LENGTH = 200_000
/** Signs of quotations and lists before one line, and containers open at once. A body holds 16 nodes within nodes. */
const MAX_DEPTH = 40
/** The parser compares marks within a paragraph with each other: the squares of their numbers add up to about a second. */
const MAX_COMPARISONS = 50_000_000

const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/
const PREFIX_SIGN = />|[-+*]|[.)]/g
/** Runs of signs that may open or close something; what a backslash takes away does not count. */
const PAIRED = /\\[^]|(\*+|_+|~~+|!?\[|\]|`+)/g

/** What would keep the parser busy for too long, or exhaust its stack: looked for before it sees the source. */
export function findUnreadable(source: string): MarkdownError | null {
  if (source.length > MAX_LENGTH) return { code: 'markdown-too-long', values: { max: MAX_LENGTH } }
  const lines = source.split('\n')
  return findTooDeep(lines) ?? findTangle(lines)
}

function findTooDeep(lines: readonly string[]): MarkdownError | null {
  const open: number[] = []
  for (const [i, line] of lines.entries()) {
    const prefix = PREFIX.exec(line)?.[0] ?? ''
    const fence = /^(:{3,})(\s*$)?/.exec(line.slice(prefix.length))
    const length = fence?.[1]?.length ?? 0
    if (fence && fence[2] === undefined) open.push(length)
    else if (fence && length >= (open.at(-1) ?? Infinity)) open.pop()
    const signs = prefix.match(PREFIX_SIGN)?.length ?? 0
    if (signs > MAX_DEPTH || open.length > MAX_DEPTH) return { code: 'markdown-too-deep', values: { line: i + 1, max: MAX_DEPTH } }
  }
  return null
}

function findTangle(lines: readonly string[]): MarkdownError | null {
  let comparisons = 0
  let signs = 0
  for (const [i, line] of lines.entries()) {
    // Nothing within a line reaches over an empty one.
    if (/^[\s>]*$/.test(line)) signs = 0
    for (const [, sign] of line.matchAll(PAIRED)) {
      if (sign === undefined) continue
      comparisons += ++signs
      if (comparisons > MAX_COMPARISONS) return { code: 'markdown-too-tangled', values: { line: i + 1 } }
    }
  }
  return null
}
