import { readFileSync } from 'node:fs'
import { openDatabase, closeDatabase, write } from '#db/database.ts'
import { indexWaiting } from '#domain/search/store.ts'
import { isWaiting } from '#domain/search/queries.ts'
const io = () => (Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))![1]) / 1e6).toFixed(0)
await openDatabase()
const t0 = performance.now(); let total = 0; let last = t0
for (const kind of ['article', 'comment'] as const)
  while (await isWaiting(kind)) {
    total += await write((tx) => indexWaiting(tx, kind, kind === 'article' ? 480 : 6000))
    if (performance.now() - last > 5000) { last = performance.now(); const c = process.cpuUsage(); console.log(kind, total, ((last - t0) / 1000).toFixed(1), 'MB read', io(), 'cpu', ((c.user + c.system) / 1e6).toFixed(1)) }
  }
console.log('done', total)
await closeDatabase()
