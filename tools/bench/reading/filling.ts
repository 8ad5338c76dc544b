import type Sqlite from 'better-sqlite3'
import type { Chance, Vocabulary } from '#tools/bench/reading/vocabulary.ts'

/** What the filling shares: one connection, one random sequence, one language, and the instant (ms) at which the archive ends. */
export type Filling = { connection: Sqlite.Database; random: Chance; vocabulary: Vocabulary; until: number }

/** Rows between commits. */
const BATCH = 5_000

/** Runs `work` for each number below `count`, a transaction every few thousand. */
export function inBatches(connection: Sqlite.Database, count: number, work: (i: number) => void): void {
  for (let from = 0; from < count; from += BATCH) {
    connection.transaction(() => {
      for (let i = from; i < Math.min(count, from + BATCH); i++) work(i)
    })()
  }
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Words as a sentence. */
export const sentence = (words: string[]): string => `${capital(words.join(' '))}.`
