import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { newBench, startPaper, startServer } from '#tools/bench/context.ts'
import { stopAll } from '#tools/bench/processes.ts'
import { table, type Row } from '#tools/bench/table.ts'
import { ensureBrowser } from '#tools/bootstrap/browser.mjs'
import { ensureFetched } from '#tools/bootstrap/fetched.mjs'
import { main } from '#tools/bootstrap/messages.mjs'
import { audit } from '#tools/lighthouse/audit.ts'
import { rowsOf } from '#tools/lighthouse/rows.ts'

const VERSION = '13.5.0'

// `npm run bench:lighthouse` measures the built paper as a phone on a slow network sees it. It takes minutes.
await main(async () => {
  const lighthouse = join(await ensureFetched('lighthouse', VERSION), 'cli', 'index.js')
  const browser = await ensureBrowser(process.execPath)
  const bench = await newBench()
  Object.assign(process.env, bench.variables)
  try {
    const pages = await preparePages(bench)
    const paper = await startServer(bench)
    const rows: Row[] = []
    for (const [name, path] of pages) {
      const { figures, minded } = audit(lighthouse, browser, bench.url + path)
      const more = rowsOf(name, figures)
      console.log(`\n${name} (${path})\n${[table(more), ...minded].join('\n')}`)
      rows.push(...more)
    }
    await paper.stop('SIGTERM')
    process.exitCode = rows.some((row) => row.isMet === false) ? 1 : 0
  } finally {
    stopAll()
    rmSync(bench.folder, { recursive: true, force: true })
  }
})

/** Fills a paper, one of its stories with ten comments, another with 500. @returns what each page is, and its address */
async function preparePages(bench: Awaited<ReturnType<typeof newBench>>): Promise<[string, string][]> {
  const paper = await startPaper(bench)
  const { closeDatabase, openDatabase } = await import('#db/database.ts')
  const { openArticles, with500Comments, withTenComments } = await import('#tools/bench/subjects.ts')
  await openDatabase()
  const [lead, long] = await openArticles()
  if (!lead || !long) throw new Error('the demo paper has too few open articles')
  await withTenComments(lead)
  await with500Comments(long)
  await closeDatabase()
  await paper.stop('SIGTERM')
  const { demo } = await import('#e2e/fixtures/demo.ts')
  return [
    ['front page', '/'],
    ['section', `/${demo.leadSection.slug}`],
    ['article, 10 comments', lead.path],
    ['article, 500 comments', long.path],
    ['author', `/author/${demo.leadAuthor.slug}`],
  ]
}
