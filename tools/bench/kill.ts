import Sqlite from 'better-sqlite3'
import { join } from 'node:path'
import { startServer, type Bench } from '#tools/bench/context.ts'
import type { Running } from '#tools/bench/processes.ts'
import { acknowledged, commentForm, runStorm } from '#tools/bench/writing.ts'
import { atMost, type Row } from '#tools/bench/table.ts'

const KILLS = 20

/**
 * `kill -9` in the middle of storms of comments, twenty times: is every acknowledged comment there once, is the database
 * whole, and how long until the paper is back.
 * @returns the rows, and the server that runs afterwards
 */
export async function kills(bench: Bench, paper: Running, path: string, cookies: string[]): Promise<{ rows: Row[]; paper: Running }> {
  let running = paper
  let slowest = 0
  let broken = 0
  for (let n = 0; n < KILLS; n++) {
    // A storm's members are let through their limits again: a new process counts anew.
    const { fields } = await commentForm(bench, path, cookies[0] ?? '')
    const storm = runStorm(bench, { port: bench.port, path, connections: 32, seconds: 10, cookies, fields, action: null })
    await new Promise((resolve) => setTimeout(resolve, 400 + 60 * n))
    await running.stop('SIGKILL')
    await storm
    running = await startServer(bench)
    slowest = Math.max(slowest, running.readyMs)
    if (!isWhole(bench)) broken++
  }
  const ids = acknowledged(bench)
  return {
    paper: running,
    rows: [
      { what: `acknowledged comments over ${String(KILLS)} kills`, figure: String(ids.length), target: '> 0', isMet: ids.length > 0 },
      atMost('of them missing or twice', misplaced(bench, ids), 0),
      atMost('integrity_check not ok', broken, 0),
      atMost('slowest start after a kill', slowest / 1000, 5, ' s'),
    ],
  }
}

function isWhole(bench: Bench): boolean {
  const db = new Sqlite(join(bench.folder, 'broadsheet.db'), { readonly: true })
  const answer = db.pragma('integrity_check', { simple: true })
  db.close()
  return answer === 'ok'
}

function misplaced(bench: Bench, ids: string[]): number {
  const db = new Sqlite(join(bench.folder, 'broadsheet.db'), { readonly: true })
  const count = db.prepare('select count(*) as n from comments where public_id = ?').pluck()
  const wrong = ids.filter((id) => count.get(id) !== 1).length
  db.close()
  return wrong
}
