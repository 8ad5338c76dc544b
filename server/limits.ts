import type { IncomingHttpHeaders, IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FlatHeaders } from '#server/types.ts'

/** Bytes of a form: the longest comment in the widest script, twice over. Uploads have limits of their own. */
export const BODY_LIMIT = 64 * 1024

/** Bytes of a story's form: a body at its longest, and the same again for what encoding adds. Next itself takes 1 MiB. */
const STORY_LIMIT = 1_000_000

/** Bytes of a picture's form: 30 MB of file, and its words. next.config.js says the same to Next. */
const UPLOAD_LIMIT = 31_000_000

const LIMITS: [RegExp, number][] = [
  [/^\/admin\/articles(?:\/|$)/, STORY_LIMIT],
  [/^\/admin\/pictures$/, UPLOAD_LIMIT],
]

/** The limit of the forms at an address, where the usual one is too small. */
export const bodyLimit = (pathname: string): number | undefined => LIMITS.find(([path]) => path.test(pathname))?.[1]

/** Whether a body is so long that only somebody who works here may fill the memory with it. */
export const isLong = (headers: IncomingHttpHeaders): boolean => Number(headers['content-length'] ?? 0) > STORY_LIMIT

/** Nobody needs longer for a page or a form; whoever takes longer holds a socket. All within 30 s, the last check included. */
export const SERVER_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 25_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 25_000,
  maxHeaderSize: 16 * 1024,
} satisfies ServerOptions

/** A socket with an answer under way on which nothing moves for so long is closed. */
const IDLE_MS = 28_000

/** Why a body is not taken: 411 without a length said beforehand, 413 above the limit; 0 when it is. */
export function bodyProblem(headers: IncomingHttpHeaders, limit: number): 0 | 411 | 413 {
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > limit ? 413 : 0
}

/** Reads a body whose length was checked; null when the client went away in the middle of it. */
export async function readBody(req: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = []
  try {
    for await (const part of req) if (part instanceof Buffer) parts.push(part)
    return Buffer.concat(parts)
  } catch {
    return null
  }
}

/**
 * Limits how long an answer may stand still, until it is out: Node takes over then. `server.timeout` would do the same at
 * every read and write of every request, which takes a twentieth of the time of a page from memory.
 */
export function limitIdle(res: ServerResponse): void {
  res.socket?.setTimeout(IDLE_MS)
}

/**
 * Answers what is not even HTTP.
 * @param security headers that go with that answer
 */
export function answerNonsense(server: Server, security: FlatHeaders): void {
  const headers = lines([...security, 'connection', 'close', 'content-length', '0'])
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else socket.end(`HTTP/1.1 ${statusLine(error.code)}\r\n${headers}\r\n`)
  })
}

function statusLine(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
}

function lines(headers: FlatHeaders): string {
  let text = ''
  for (let i = 0; i < headers.length; i += 2) text += `${String(headers[i])}: ${String(headers[i + 1])}\r\n`
  return text
}
