import { freePort, cpuSeconds, load, start, type Running } from '#tools/bench/processes.ts'
import type { Bench } from '#tools/bench/context.ts'
import { atLeast, atMost, median, told, type Row } from '#tools/bench/table.ts'

const GZIP = { 'accept-encoding': 'gzip' }
/** Rounds of ours and bare in turn: the machine's speed drifts, the ratio within a round does not. */
const ROUNDS = 5

/** The cached article beside a bare `node:http` server that sends the same bytes and headers from memory. */
export async function cachedArticle(bench: Bench, paper: Running, path: string): Promise<Row[]> {
  const bare = await startBare(bench.url + path)
  const byRequests: number[] = []
  const byCpu: number[] = []
  let ours = { rps: 0, cpuUs: 0 }
  let theirs = ours
  for (let round = 0; round < ROUNDS; round++) {
    ours = await measured(paper, bench.port, path)
    theirs = await measured(bare.server, bare.port, path)
    byRequests.push(ours.rps / theirs.rps)
    byCpu.push(theirs.cpuUs / ours.cpuUs)
  }
  await bare.server.stop('SIGKILL')
  return [
    told('bare node:http, requests a second', theirs.rps),
    told('cached article, requests a second', ours.rps),
    told('cached article, server CPU a request', ours.cpuUs, ' µs'),
    atLeast('cached article / bare, by requests', median(byRequests), 0.8),
    atLeast('bare / cached article, by CPU a request', median(byCpu), 0.8),
  ]
}

/** An article with 500 comments, cached, against bare: the ratio per byte is the same as the ratio per request. */
export async function cachedPerByte(bench: Bench, paper: Running, path: string): Promise<Row[]> {
  const bare = await startBare(bench.url + path)
  const ratios: number[] = []
  for (let round = 0; round < 3; round++) {
    const ours = await measured(paper, bench.port, path)
    const theirs = await measured(bare.server, bare.port, path)
    ratios.push(ours.rps / theirs.rps)
  }
  await bare.server.stop('SIGKILL')
  return [atLeast('cached 500-comment article / bare, same bytes', median(ratios), 0.8)]
}

async function startBare(address: string): Promise<{ server: Running; port: number }> {
  const port = await freePort()
  return { port, server: await start([new URL('./bare.ts', import.meta.url).pathname, String(port), address]) }
}

async function measured(server: Running, port: number, path: string): Promise<{ rps: number; cpuUs: number }> {
  const before = cpuSeconds(server.pid)
  const result = await load(port, { path, headers: GZIP, seconds: 3 })
  // The load's warm-up second is in the processor's time too: as many requests again, in proportion.
  const requests = (result.requests / result.seconds) * (result.seconds + 1)
  return { rps: result.requests / result.seconds, cpuUs: ((cpuSeconds(server.pid) - before) * 1e6) / requests }
}

/** How cached pages fare while members, who are rendered for, load 20 a second. */
export async function besideMembers(bench: Bench, path: string, cookie: string): Promise<Row[]> {
  const quiet = { path, headers: GZIP, connections: 4, rate: 200, seconds: 6 }
  // Their first page is made before the clock runs, as the readers' was.
  await load(bench.port, { path, headers: { cookie, ...GZIP }, connections: 1, seconds: 1 })
  const idle = await load(bench.port, quiet)
  const members = load(bench.port, { path, headers: { cookie, ...GZIP }, connections: 4, rate: 20, seconds: 8 })
  const busy = await load(bench.port, quiet)
  await members
  return [
    told('cached page, p99 idle', idle.p99, ' ms'),
    told('cached page, p99 beside 20 member pages a second', busy.p99, ' ms'),
    atMost('its ratio', busy.p99 / idle.p99, 3),
  ]
}
