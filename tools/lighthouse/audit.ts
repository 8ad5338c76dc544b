import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { median } from '#tools/bench/table.ts'

/** What a phone on a slow network makes of a page: scores of 100, times in ms, bytes. */
export type Figures = Record<(typeof SCORES)[number] | keyof typeof METRICS, number>

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const METRICS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const

/** How often a page is measured: the middle one counts. */
const TIMES = 5

const report = z.object({
  categories: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional(), displayValue: z.string().optional() }),
  ),
})
type Report = z.infer<typeof report>

/**
 * Measures a page with Lighthouse's own settings for phones.
 * @param lighthouse its program
 * @returns the median of each figure, and a line for each audit that cost points in the last run
 */
export function audit(
  lighthouse: string,
  browser: { BROWSER_PATH: string; BROWSER_SANDBOX: string },
  url: string,
): { figures: Figures; minded: string[] } {
  const reports = Array.from({ length: TIMES }, () => run(lighthouse, browser, url))
  const scores = SCORES.map((name) => [name, median(reports.map((r) => Math.round((r.categories[name]?.score ?? 0) * 100)))])
  const metrics = Object.entries(METRICS).map(([name, id]) => [name, median(reports.map((r) => r.audits[id]?.numericValue ?? Number.NaN))])
  const last = reports.at(-1)
  return { figures: Object.fromEntries([...scores, ...metrics]) as Figures, minded: last ? mindedBy(last) : [] }
}

function run(
  lighthouse: string,
  { BROWSER_PATH, BROWSER_SANDBOX }: { BROWSER_PATH: string; BROWSER_SANDBOX: string },
  url: string,
): Report {
  const flags = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', ...(BROWSER_SANDBOX === '1' ? [] : ['--no-sandbox'])]
  // Into a file: what is left in a pipe when its program ends is lost.
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const file = join(folder, 'report.json')
  const said = ['--output=json', `--output-path=${file}`, '--quiet', `--only-categories=${SCORES.join()}`]
  const { stderr } = spawnSync(process.execPath, [lighthouse, url, ...said, `--chrome-flags=${flags.join(' ')}`], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: BROWSER_PATH },
  })
  try {
    if (!existsSync(file)) throw new Error(`Lighthouse said nothing of ${url}:\n${stderr}`)
    return report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function mindedBy({ categories, audits }: Report): string[] {
  const weighed = SCORES.flatMap((name) => (categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0))
  return [...new Set(weighed.map(({ id }) => id))].flatMap((id) => {
    const { title, score = 1, displayValue = '' } = audits[id] ?? { title: '' }
    return score !== null && score < 1 ? [`  ${score.toFixed(2)} ${title} ${displayValue}`.trimEnd()] : []
  })
}
