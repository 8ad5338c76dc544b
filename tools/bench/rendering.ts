import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Bench } from '#tools/bench/context.ts'
import { freePort, load, start, type Running } from '#tools/bench/processes.ts'
import { atMost, median, told, type Row } from '#tools/bench/table.ts'

/** Session cookies, name=value. */
export type Cookies = { member: string; moderator: string }

const ROOT = join(import.meta.dirname, '..', '..')
/** Built in a copy: Next writes a tsconfig beside what it builds, which would be taken for ours. */
const EMPTY = join(ROOT, '.cache', 'bench', 'empty')
const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')

/**
 * An article for a member beside an empty Next page, one request at a time: the copy that members share, and the same page
 * rendered for one person alone, as staff and those who have commented on it get it.
 */
export async function memberArticle(bench: Bench, path: string, { member, moderator }: Cookies): Promise<Row[]> {
  const empty = await startEmpty()
  const times = { nothing: [] as number[], shared: [] as number[], alone: [] as number[] }
  const median2s = async (port: number, at: string, headers = {}) =>
    (await load(port, { path: at, headers, connections: 1, seconds: 2 })).p50
  for (let round = 0; round < 5; round++) {
    times.nothing.push(await median2s(empty.port, '/'))
    times.shared.push(await median2s(bench.port, path, { cookie: member }))
    times.alone.push(await median2s(bench.port, path, { cookie: moderator }))
  }
  await empty.server.stop('SIGKILL')
  const ratio = (list: number[]) => median(list.map((ms, i) => ms / (times.nothing[i] ?? ms)))
  return [
    told('empty Next page', median(times.nothing), ' ms'),
    told('article for a member', median(times.shared), ' ms'),
    atMost('its ratio', ratio(times.shared), 2.5),
    told('article rendered for one person alone', median(times.alone), ' ms'),
    told('its ratio', ratio(times.alone)),
  ]
}

/** The first page of an article with 500 comments, rendered for one person alone. */
export async function longConversation(bench: Bench, path: string, { moderator }: Cookies): Promise<Row[]> {
  const result = await load(bench.port, { path, headers: { cookie: moderator }, connections: 1, seconds: 4 })
  return [atMost('article with 500 comments, rendered, median', result.p50, 60, ' ms')]
}

async function startEmpty(): Promise<{ server: Running; port: number }> {
  cpSync(join(import.meta.dirname, 'empty'), EMPTY, { recursive: true })
  await promisify(execFile)(process.execPath, [NEXT, 'build', EMPTY], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  const port = await freePort()
  return { port, server: await start([join(EMPTY, 'server.ts'), String(port)], { NODE_ENV: 'production' }) }
}
