import { openDatabase, closeDatabase } from '#db/database.ts'
import { indexSome } from '#domain/search/index-waiting.ts'
await openDatabase()
for (let i = 0; i < 6; i++) {
  const c0 = process.cpuUsage()
  const t0 = performance.now()
  const n = await indexSome(undefined, 40)
  const c = process.cpuUsage(c0)
  console.log(n, (performance.now() - t0).toFixed(0), 'ms; cpu', (c.user / 1000).toFixed(0), (c.system / 1000).toFixed(0))
}
await closeDatabase()
