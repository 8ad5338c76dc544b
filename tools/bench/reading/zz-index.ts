import { openDatabase, closeDatabase } from '#db/database.ts'
import { indexAll } from '#domain/search/index-waiting.ts'
await openDatabase()
const t0 = performance.now(); let last = t0
const n = await indexAll((d) => { if (performance.now() - last > 10000) { last = performance.now(); console.log(d, ((last - t0)/1000).toFixed(1)) } })
console.log(n, ((performance.now() - t0)/1000).toFixed(2), 's')
await closeDatabase()
