import { spawn } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM_ENV, PROGRAM_FLAGS } from '#tools/bootstrap/program.mjs'
import { writeBigExport } from '#tools/bench/big-export.ts'
import { newBench, startPaper, type Bench } from '#tools/bench/context.ts'
import { load, peakMb, stopAll } from '#tools/bench/processes.ts'
import { atMost, table, told, type Row } from '#tools/bench/table.ts'

// `npm run bench:import` imports a generated paper while readers are served, and prints what that took.
const POSTS = 20_000
const COMMENTS_EACH = 10
const MAIN = join(import.meta.dirname, '..', 'import', 'main.ts')

const bench = await newBench()
try {
  const rows = await run(bench)
  console.log(table(rows))
  process.exitCode = rows.some((row) => row.isMet === false) ? 1 : 0
} finally {
  stopAll()
  rmSync(bench.folder, { recursive: true, force: true })
}

async function run({ folder, port, variables }: Bench): Promise<Row[]> {
  const file = join(folder, 'export.xml')
  await writeBigExport(file, POSTS, COMMENTS_EACH)
  const paper = await startPaper(bench)
  const readers = { path: '/', headers: { 'accept-encoding': 'gzip' }, connections: 4, rate: 200 }
  await load(port, { ...readers, seconds: 2 })
  const idle = await load(port, { ...readers, seconds: 10 })
  const importing = imports(file, variables)
  const p99s: number[] = []
  while (!importing.isOver()) p99s.push((await load(port, { ...readers, seconds: 10 })).p99)
  const { seconds, peak, code } = await importing.done
  await paper.stop('SIGTERM')
  return [
    told('size of the export', statSync(file).size / 2 ** 20, ' MB'),
    atMost('the import’s exit code', code, 0),
    atMost('20,000 stories and 200,000 comments imported', seconds, 300, ' s'),
    atMost('its memory at most', peak, 400, ' MB'),
    told('cached front page, p99 idle', idle.p99, ' ms'),
    told('cached front page, worst p99 of 10 s meanwhile', Math.max(...p99s), ' ms'),
    atMost('its ratio', Math.max(...p99s) / idle.p99, 3),
  ]
}

function imports(file: string, variables: Record<string, string>) {
  const began = performance.now()
  const args = [...PROGRAM_FLAGS, MAIN, 'wordpress', file, '--replace-demo']
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...PROGRAM_ENV, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let isOver = false
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, peakMb(child.pid ?? 0) || 0)), 100)
  const done = new Promise<{ seconds: number; peak: number; code: number }>((resolve) => {
    child.once('exit', (code) => {
      isOver = true
      clearInterval(watch)
      resolve({ seconds: (performance.now() - began) / 1000, peak, code: code ?? 1 })
    })
  })
  return { done, isOver: () => isOver }
}
