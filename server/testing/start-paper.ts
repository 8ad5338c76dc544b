import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { logTo } from '#lib/log.ts'
import { translator } from '#messages/translate.ts'
import { createPaperServer, newServer, type PaperServer } from '#server/paper-server.ts'
import { fakeNext, type Routes } from '#server/testing/fake-next.ts'
import { fetchRaw, portOf, type RawAnswer, type RawRequest } from '#server/testing/fetch-raw.ts'
import type { Handler, Ports, ServerOptions } from '#server/types.ts'

export type TestPaper = PaperServer & {
  /** Asks as a browser at the paper's own address would. */
  ask: (path: string, request?: RawRequest) => Promise<RawAnswer>
  host: string
  counts: Record<string, number>
  /** Paths of pages that were sent whole. */
  reads: string[]
  /** The server's clock, ms. */
  time: { now: number }
}

type Options = Partial<ServerOptions> & {
  routes?: Routes
  render?: Handler
  findViewer?: Ports['findViewer']
  /** Old address → new one. */
  moved?: Record<string, string>
  findLive?: Ports['findLive']
  bodyLimit?: (pathname: string) => number | undefined
}

/** Starts a paper on a free port of 127.0.0.1 before a Next that only looks like one. It ends with the test. */
export async function startPaper({
  routes,
  render,
  // Staff, so that each page is rendered for them.
  findViewer = (cookie) => (cookie === 'good' ? { name: 'Ann', isStaff: true, hasWordsOn: () => false } : null),
  findLive = () => Promise.resolve(null),
  bodyLimit,
  moved = {},
  ...options
}: Options = {}): Promise<TestPaper> {
  const next = fakeNext(routes)
  const server = newServer()
  // The site's address names the port, so the port is found before the server is made.
  const port = await freePort()
  const siteUrl = new URL(`http://localhost:${String(port)}`)
  const time = { now: 1_000_000 }
  const reads: string[] = []
  logTo(() => undefined)
  const paper = createPaperServer(
    {
      render: render ?? next.render,
      findViewer,
      publicPage: (path) => {
        if (path === '/feed.xml' || path.startsWith('/api/v1/')) return { query: ['page'], isData: true }
        return /^\/(headers|sign-in|api|media)|.\/$/.test(path) ? null : { query: path === '/search' ? ['page', 'q'] : ['page'] }
      },
      findLive,
      findMoved: (path, search) => Promise.resolve(moved[path + search] ?? null),
      noteRead: (path) => {
        reads.push(path)
      },
      styleSheet: () => Promise.resolve(null),
      isPublicFile: (path) => path === '/reader.js',
      bodyLimit,
    },
    {
      siteUrl,
      trustedProxies: [],
      translate: translator('en'),
      language: 'en',
      isDev: false,
      keepsOffline: true,
      clock: () => time.now,
      cacheBytes: 1_000_000,
      maxRenders: 48,
      renderMs: 5_000,
      ...options,
    },
    server,
  )
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const host = (options.siteUrl ?? siteUrl).host
  const ask = (path: string, request: RawRequest = {}) => fetchRaw(server, { path, ...request, headers: { host, ...request.headers } })
  return { ...paper, ask, host, counts: next.counts, reads, time }
}

async function freePort(): Promise<number> {
  const server = newServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

/** A form as a browser without JavaScript posts it from one of the paper's own pages. */
export const form = (host: string, body = 'a=1'): RawRequest => ({
  method: 'POST',
  body,
  headers: { origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded' },
})
