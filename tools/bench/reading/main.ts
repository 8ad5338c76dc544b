import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newBench, startServer } from '#tools/bench/context.ts'
import { stopAll } from '#tools/bench/processes.ts'

// `npm run bench:large -- [STORIES COMMENTS] [--keep FOLDER]` fills a database with so many (else 100,000 and 1,000,000: 4 GB,
// and some ten minutes), indexes them and prints what fifty searches take, and pages that are not in memory. What is kept in a
// folder is used again.
const keptAt = process.argv.indexOf('--keep')
const kept = keptAt < 0 ? undefined : process.argv[keptAt + 1]
const [stories = 100_000, comments = 1_000_000] = process.argv.slice(2, keptAt < 0 ? undefined : keptAt).map(Number)
const bench = await newBench()
if (kept !== undefined) bench.variables.DATA_DIR = kept
const folder = bench.variables.DATA_DIR ?? bench.folder
// Before anything reads the configuration.
Object.assign(process.env, bench.variables)
const { closeDatabase, openDatabase } = await import('#db/database.ts')
const { migrate } = await import('#db/migrate.ts')
const { indexAll } = await import('#domain/search/index-waiting.ts')
const { fillPaper } = await import('#tools/bench/reading/fill-paper.ts')
const { pageFigures } = await import('#tools/bench/reading/pages.ts')
const { eachSearch, searchFigures } = await import('#tools/bench/reading/search.ts')
const { table, told } = await import('#tools/bench/table.ts')

const secondsSince = (began: number) => (performance.now() - began) / 1000

try {
  mkdirSync(folder, { recursive: true })
  const isThere = existsSync(join(folder, 'broadsheet.db'))
  await migrate()
  const began = performance.now()
  if (!isThere) fillPaper({ articles: stories, comments })
  const rows = [told('filled', secondsSince(began), ' s')]
  await openDatabase()
  const indexing = performance.now()
  await indexAll()
  rows.push(told('indexed', secondsSince(indexing), ' s'))
  console.log((await eachSearch()).join('\n'))
  rows.push(...(await searchFigures()), ...(await pageFigures(bench, await startServer(bench))))
  console.log(`\n${table(rows)}`)
  process.exitCode = rows.some((row) => row.isMet === false) ? 1 : 0
  await closeDatabase()
} finally {
  stopAll()
  rmSync(bench.folder, { recursive: true, force: true })
}
