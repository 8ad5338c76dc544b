import { spawn } from 'node:child_process'
import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from '#tools/bench/context.ts'
import type { Storm, StormResult } from '#tools/bench/storm.ts'
import { atLeast, median, told, type Row } from '#tools/bench/table.ts'

/** Comments through the server action, plain forms and script calls, acknowledged after they are on disk. */
export async function comments(bench: Bench, path: string, cookies: string[]): Promise<Row[]> {
  const form = await commentForm(bench, path, cookies[0] ?? '')
  const storm = { port: bench.port, path, connections: 32, seconds: 6, cookies, fields: form.fields }
  const plain = await runStorm(bench, { ...storm, action: null })
  const scripted = await runStorm(bench, { ...storm, action: form.action })
  return [
    told('one fsync on this disk, median', fsyncMs(bench.folder), ' ms'),
    atLeast('comments a second, plain forms', plain.acknowledged / plain.seconds, 500),
    told('their p99', plain.p99, ' ms'),
    told('refused among them', sum(plain.refused)),
    atLeast('comments a second, script calls', scripted.acknowledged / scripted.seconds, 500),
    told('refused among them', sum(scripted.refused)),
  ]
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)

/** The hidden fields of the comment form as a member's page has them, and the action's id. */
export async function commentForm(bench: Bench, path: string, cookie: string): Promise<{ fields: [string, string][]; action: string }> {
  const html = await (await fetch(bench.url + path, { headers: { cookie } })).text()
  const form = [...html.matchAll(/<form[^>]*>.*?<\/form>/gs)]
    .map((m) => m[0])
    .find((f) => f.includes('name="comment"') && f.includes('<textarea'))
  if (!form) throw new Error(`${path} has no comment form for a member`)
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]): [string, string] => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ])
  const reference = fields.find(([name]) => name.endsWith(':0') && name.startsWith('$ACTION_'))?.[1] ?? '{}'
  return { fields, action: (JSON.parse(reference) as { id?: string }).id ?? '' }
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Runs storm.ts. The ids of acknowledged comments stand in `acknowledgedFile(bench)`. */
export function runStorm(bench: Bench, storm: Storm): Promise<StormResult> {
  const file = join(bench.folder, 'storm.json')
  writeFileSync(file, JSON.stringify(storm))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'storm.ts'), file, acknowledgedFile(bench)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (part: Buffer) => (output += part.toString()))
  return new Promise((resolve) =>
    child.once('exit', () => {
      resolve(JSON.parse(output) as StormResult)
    }),
  )
}

const acknowledgedFile = (bench: Bench): string => join(bench.folder, 'acknowledged')

export const acknowledged = (bench: Bench): string[] => readFileSync(acknowledgedFile(bench), 'utf8').split('\n').filter(Boolean)

/** Milliseconds of one small write that is forced to disk: what a single comment cannot be quicker than. */
function fsyncMs(folder: string): number {
  const file = openSync(join(folder, 'fsync'), 'w')
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now()
    writeSync(file, 'x'.repeat(4096))
    fsyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  return median(times)
}
