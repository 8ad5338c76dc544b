import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type RawRequest = { method?: string; path?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer }

/** The port that a listening server got. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Asks a server on 127.0.0.1 for exactly this, following and decoding nothing. */
export function fetchRaw(server: Server, { method = 'GET', path = '/', headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const req = request(
      { host: '127.0.0.1', port: portOf(server), method, path, headers: { ...length, ...headers }, agent: false },
      (res) => {
        const parts: Buffer[] = []
        res.on('data', (part: Buffer) => parts.push(part))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }))
        res.on('error', reject)
      },
    )
    req.on('error', reject)
    req.end(body)
  })
}
