import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Bench } from '#tools/bench/context.ts'
import { freePort, load, start, type Running } from '#tools/bench/processes.ts'
import { atMost, median, told, type Row } from '#tools/bench/table.ts'

const EMPTY = join(import.meta.dirname, 'empty')
const NEXT = join(import.meta.dirname, '..', '..', 'node_modules', 'next', 'dist', 'bin', 'next')

/** An article rendered for a member beside an empty Next page, one request at a time. */
export async function memberArticle(bench: Bench, path: string, cookie: string): Promise<Row[]> {
  const empty = await startEmpty()
  const article: number[] = []
  const nothing: number[] = []
  for (let round = 0; round < 5; round++) {
    nothing.push((await load(empty.port, { path: '/', connections: 1, seconds: 2 })).p50)
    article.push((await load(bench.port, { path, headers: { cookie }, connections: 1, seconds: 2 })).p50)
  }
  await empty.server.stop('SIGKILL')
  const ratios = article.map((ms, i) => ms / (nothing[i] ?? ms))
  return [
    told('empty Next page', median(nothing), ' ms'),
    told('article for a member', median(article), ' ms'),
    atMost('its ratio', median(ratios), 2.5),
  ]
}

/** The first page of an article with 500 comments, rendered for a member. */
export async function longConversation(bench: Bench, path: string, cookie: string): Promise<Row[]> {
  const result = await load(bench.port, { path, headers: { cookie }, connections: 1, seconds: 4 })
  return [atMost('article with 500 comments, rendered, median', result.p50, 60, ' ms')]
}

async function startEmpty(): Promise<{ server: Running; port: number }> {
  await promisify(execFile)(process.execPath, [NEXT, 'build', EMPTY], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  const port = await freePort()
  return { port, server: await start([join(EMPTY, 'server.ts'), String(port)], { NODE_ENV: 'production' }) }
}
