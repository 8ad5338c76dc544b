import { quotable } from '#domain/import/wxr/refusal.ts'

/** Kinds that are told apart: a file that invents more is not worth the memory. */
const MAX_KINDS = 500
const OTHERS = '…'

/** Counts things by one or two names. */
export class Tally {
  readonly #rows = new Map<string, { names: [string, string]; count: number }>()

  add(first: string, second = ''): void {
    const names: [string, string] = [quotable(first), quotable(second)]
    const row = this.#rows.get(keyOf(names)) ?? this.#newRow(names)
    row.count++
  }

  /** In the order in which they were first seen. */
  rows(): { names: [string, string]; count: number }[] {
    return [...this.#rows.values()]
  }

  #newRow(wanted: [string, string]) {
    const names: [string, string] = this.#rows.size < MAX_KINDS ? wanted : [OTHERS, OTHERS]
    const row = this.#rows.get(keyOf(names)) ?? { names, count: 0 }
    this.#rows.set(keyOf(names), row)
    return row
  }
}

const keyOf = ([first, second]: [string, string]) => `${first}\n${second}`
