import type { Tally } from '#domain/import/types.ts'

export type Outcome = 'added' | 'updated' | 'unchanged' | 'kept'

/** Counts what became of the things of a file, by type and status. What was read and became nothing was left. */
export type Tallies = { add: (type: string, status: string, outcome: Outcome) => void; list: () => Tally[] }

/** @param read how many of each the file has */
export function tallies(read: { type: string; status: string; count: number }[]): Tallies {
  const empty = { added: 0, updated: 0, unchanged: 0, kept: 0, left: 0 }
  const rows = new Map<string, Tally>()
  for (const { type, status, count } of read) {
    const whole = count + (rows.get(`${type} ${status}`)?.read ?? 0)
    rows.set(`${type} ${status}`, { type, status, read: whole, ...empty, left: whole })
  }
  return {
    add(type, status, outcome) {
      // The reader of the file tells a bounded number of kinds apart and counts the rest together.
      const row = rows.get(`${type} ${status}`) ?? rows.get('… …')
      if (!row) throw new Error(`the file has no ${type} that is ${status}`)
      row[outcome]++
      row.left--
    },
    list: () => [...rows.values()].toSorted((a, b) => a.type.localeCompare(b.type) || b.read - a.read),
  }
}
