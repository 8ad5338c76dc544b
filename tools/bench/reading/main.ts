import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run bench:search -- STORIES COMMENTS` fills a database of its own with so many (else 100,000 and 1,000,000: 4 GB, and
// some ten minutes), indexes them and prints what fifty searches take.
const [stories = 100_000, comments = 1_000_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
// Before anything reads the configuration.
Object.assign(process.env, { DATA_DIR: folder, NODE_ENV: 'production' })
const { closeDatabase, openDatabase } = await import('#db/database.ts')
const { migrate } = await import('#db/migrate.ts')
const { indexAll } = await import('#domain/search/index-waiting.ts')
const { fillPaper } = await import('#tools/bench/reading/fill-paper.ts')
const { eachSearch, searchFigures } = await import('#tools/bench/reading/search.ts')
const { table, told } = await import('#tools/bench/table.ts')

const secondsSince = (began: number) => (performance.now() - began) / 1000

try {
  await migrate()
  const began = performance.now()
  fillPaper({ articles: stories, comments })
  const filled = told('filled', secondsSince(began), ' s')
  await openDatabase()
  const indexing = performance.now()
  await indexAll()
  const indexed = told('indexed', secondsSince(indexing), ' s')
  console.log((await eachSearch()).join('\n'))
  const rows = [filled, indexed, ...(await searchFigures())]
  console.log(`\n${table(rows)}`)
  process.exitCode = rows.some((row) => row.isMet === false) ? 1 : 0
  await closeDatabase()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
