/** One figure with what it should be. `isMet` null: told for comparison only. */
export type Row = { what: string; figure: string; target: string; isMet: boolean | null }

/** The figures as a table in plain text. */
export function table(rows: Row[]): string {
  const cells = [
    ['figure', 'measured', 'target', ''],
    ...rows.map((r) => [r.what, r.figure, r.target, r.isMet === null ? '' : r.isMet ? 'met' : 'MISSED']),
  ]
  const widths = [0, 1, 2, 3].map((i) => Math.max(...cells.map((c) => c[i]?.length ?? 0)))
  const line = (c: string[]) =>
    c
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(cells[0] ?? []), widths.map((w) => '-'.repeat(w)).join('  '), ...cells.slice(1).map(line)].join('\n')
}

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** A figure to be at least, or at most, a target. */
export const atLeast = (what: string, value: number, target: number, unit = ''): Row => ({
  what,
  figure: round(value) + unit,
  target: `>= ${String(target)}${unit}`,
  isMet: value >= target,
})
export const atMost = (what: string, value: number, target: number, unit = ''): Row => ({
  what,
  figure: round(value) + unit,
  target: `<= ${String(target)}${unit}`,
  isMet: value <= target,
})
export const told = (what: string, value: number, unit = ''): Row => ({ what, figure: round(value) + unit, target: '', isMet: null })

const round = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2))
