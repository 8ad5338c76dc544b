import { globSync, mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { main, say } from '#tools/bootstrap/messages.mjs'
import { root } from '#tools/bootstrap/root.mjs'
import { newChecker } from '#tools/check-html/checker.ts'
import { savePages } from '#tools/check-html/pages.ts'
import { withDemoPaper } from '#tools/demo-paper.ts'

const FOLDER = join(root, '.cache', 'check-html')

// `npm run check:html` has the Nu HTML checker read every kind of page, and every style sheet of the build.
await main(async () => {
  const check = await newChecker()
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const pages = await withDemoPaper((paper) => savePages(paper, FOLDER))
  const sheets = globSync(join(root, '.next', 'static', '**', '*.css'))
  const findings = [...check('html', [...pages.keys()]), ...check('css', sheets)]
  for (const { file, ...finding } of findings) say('check.html.finding', { ...finding, page: pages.get(file) ?? relative(root, file) })
  say('check.html.summary', { pages: pages.size, sheets: sheets.length, findings: findings.length })
  process.exitCode = findings.length > 0 ? 1 : 0
})
