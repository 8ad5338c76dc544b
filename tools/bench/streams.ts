import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from '#tools/bench/context.ts'
import type { Heard } from '#tools/bench/followers.ts'
import { formWith } from '#tools/bench/form-with.ts'
import { load, residentMb, type Running } from '#tools/bench/processes.ts'
import { atMost, median, told, type Row } from '#tools/bench/table.ts'
import { publicId } from '#lib/ids.ts'

const STREAMS = 5_000
const OF_ADDRESS = 400
const UPDATES = 6
const QUIET = { headers: { 'accept-encoding': 'gzip' }, connections: 4, rate: 200, seconds: 8 }

/**
 * A live story that 5,000 follow: what they cost in memory, how soon an update is with all, and what readers of another
 * page notice.
 */
export async function liveStreams(bench: Bench, paper: Running, story: { publicId: string }, path: string, editor: string): Promise<Row[]> {
  const idle = await load(bench.port, { path, ...QUIET })
  const before = residentMb(paper.pid)
  const began = performance.now()
  const crowd = await gather(bench, story)
  const openedMs = performance.now() - began
  // What opening them left behind is not what they take.
  await pause(3_000)
  const after = residentMb(paper.pid)
  const send = await deskOf(bench, story.publicId, editor)
  const reading = load(bench.port, { path, ...QUIET })
  await pause(1_500)
  const times: number[] = []
  for (let n = 0; n < UPDATES; n++) {
    times.push(await toldToAll(crowd, send))
    await pause(400)
  }
  const busy = await reading
  crowd.child.kill()
  return [
    told('streams opened in', openedMs / 1_000, ' s'),
    atMost(`memory of ${String(STREAMS)} streams`, after - before, 150, ' MB'),
    atMost('an update sent until all have it, median', median(times) / 1_000, 1, ' s'),
    told('the slowest', Math.max(...times) / 1_000, ' s'),
    told('cached page, p99 idle', idle.p99, ' ms'),
    told('cached page, p99 beside it', busy.p99, ' ms'),
    atMost('its ratio', busy.p99 / idle.p99, 3),
  ]
}

type Crowd = { child: ChildProcess; lines: Interface }

async function gather({ port }: Bench, { publicId }: { publicId: string }): Promise<Crowd> {
  const file = new URL('./followers.ts', import.meta.url).pathname
  const args = [file, port, `/api/live/${publicId}`, STREAMS, OF_ADDRESS].map(String)
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => Promise.reject(new Error('the followers ended early')))])
  return { child, lines }
}

/** The desk's plain form, opened once. @returns a function that adds an update by it, each under a key of its own */
async function deskOf({ url }: Bench, article: string, cookie: string): Promise<() => Promise<void>> {
  const path = `${url}/admin/articles/${article}`
  const form = formWith(await (await fetch(path, { headers: { cookie } })).text(), 'words')
  form.set('words', 'The wind has gone round to the east, and the harbour master says that it is drawing breath.')
  return async () => {
    form.set('key', publicId())
    const { status } = await fetch(path, { method: 'POST', body: form, redirect: 'manual', headers: { cookie, origin: url } })
    if (status !== 303) throw new Error(`an update was not taken: ${String(status)}`)
  }
}

/** @returns ms from sending an update until the last of the crowd has heard of it */
async function toldToAll({ child, lines }: Crowd, send: () => Promise<void>): Promise<number> {
  child.stdin?.write('next\n')
  const all = once(lines, 'line')
  const sent = performance.timeOrigin + performance.now()
  await send()
  const [line] = (await all) as [string]
  return (JSON.parse(line) as Heard).lastAt - sent
}
