import { readFileSync } from 'node:fs'
import { openDatabase, closeDatabase, write } from '#db/database.ts'
import { indexWaiting } from '#domain/search/store.ts'
import { isWaiting } from '#domain/search/queries.ts'
const io = () => Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))![1]) / 1e6
await openDatabase()
console.log('open', io())
for (let i = 0; i < 3; i++) { const t0 = performance.now(); await isWaiting('article'); console.log('waiting', (performance.now() - t0).toFixed(1), io());  const t1 = performance.now(); await write((tx) => indexWaiting(tx, 'article', 480)); console.log('write', (performance.now() - t1).toFixed(1), io()) }
await closeDatabase()
