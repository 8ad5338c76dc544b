import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import type { Network } from '#domain/pictures/fetch/types.ts'

export type OldSite = {
  /** Its address, by a name that only `network` knows. */
  origin: string
  /** What was asked for, in order: `path user-agent`. */
  asked: string[]
  /** This site may be asked, and nothing else of this machine. */
  network: Network
}

/** A server on this machine that stands for the site that a paper came from. */
export function useOldSite(answer: RequestListener): OldSite {
  const site: OldSite = {
    ...{ origin: '', asked: [] },
    network: { resolve: () => Promise.resolve([]), isAllowed: () => false, limitMs: 30_000, pauseMs: 0 },
  }
  const server = createServer((req, res) => {
    site.asked.push(`${req.url ?? ''} ${req.headers['user-agent'] ?? ''}`)
    answer(req, res)
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    site.origin = `http://old.example:${String(port)}`
    site.network.isAllowed = (address, asked) => address === '127.0.0.1' && asked === String(port)
    site.network.resolve = (host) => {
      if (host === 'old.example') return Promise.resolve(['127.0.0.1'])
      if (host === 'two-faced.example') return Promise.resolve(['127.0.0.1', '10.0.0.1'])
      return Promise.reject(new Error('ENOTFOUND'))
    }
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return site
}
