import { openDatabase, closeDatabase } from '#db/database.ts'
import { answer } from '#domain/search/search.ts'
import { readSearch } from '#domain/search/read-search.ts'
import { fiftyQueries } from '#tools/bench/reading/search.ts'
import { chance, vocabularyOf } from '#tools/bench/reading/vocabulary.ts'
await openDatabase()
const qs = fiftyQueries(vocabularyOf(chance(1)).words)
const all: number[] = []
for (const q of qs) {
  const cpu: number[] = [], wall: number[] = []
  for (let i = 0; i < 4; i++) { const c0 = process.cpuUsage(); const t0 = performance.now(); await answer(readSearch(q), 'Europe/Dublin'); const c = process.cpuUsage(c0); cpu.push((c.user + c.system) / 1000); wall.push(performance.now() - t0) }
  all.push(Math.min(...cpu))
  console.log(Math.min(...cpu).toFixed(1).padStart(7), Math.min(...wall).toFixed(1).padStart(7), new URLSearchParams(q).toString())
}
all.sort((a, b) => a - b); console.log('cpu p50', all[24], 'p95', all[47], 'max', all[49])
await closeDatabase()
