import { migrate } from '#db/migrate.ts'
import { fillPaper } from '#tools/bench/reading/fill-paper.ts'
const [a, c] = process.argv.slice(2).map(Number)
console.time('migrate')
await migrate()
console.timeEnd('migrate')
console.time('fill')
fillPaper({ articles: a, comments: c })
console.timeEnd('fill')
