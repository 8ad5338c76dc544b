import type { IncomingMessage, ServerResponse } from 'node:http'
import { log, logRequest } from '#lib/log.ts'
import type { ErrorPage } from '#server/error-page.ts'
import type { FlatHeaders } from '#server/types.ts'

/** One request on the long way, and what its line in the log will say. */
export type Visit = { req: IncomingMessage; res: ServerResponse; from: string; bytes: number }

/** Begins a visit: its line is written when the answer is out or the client is gone. */
export function beginVisit(req: IncomingMessage, res: ServerResponse): Visit {
  const started = performance.now()
  const visit: Visit = { req, res, from: '', bytes: -1 }
  const { method = '', url = '' } = req
  const sentBefore = req.socket.bytesWritten
  const ignore = () => undefined
  req.on('error', ignore)
  res.on('error', ignore)
  res.once('close', () => {
    logRequest({
      method,
      path: url.split('?', 1)[0] ?? url,
      // 499: the client went away before there was an answer.
      status: res.headersSent ? res.statusCode : 499,
      ms: Math.round((performance.now() - started) * 10) / 10,
      bytes: visit.bytes >= 0 ? visit.bytes : req.socket.bytesWritten - sentBefore,
      cache: visit.from,
    })
  })
  return visit
}

/** Sends a whole answer; HEAD gets its head. A client that went away gets nothing. */
export function send(visit: Visit, status: number, headers: FlatHeaders, body: Buffer): void {
  const { req, res } = visit
  const isHead = req.method === 'HEAD'
  visit.bytes = isHead ? 0 : body.length
  if (res.headersSent || res.destroyed) return
  res.writeHead(status, headers)
  if (isHead) res.end()
  else res.end(body)
}

/**
 * Sends an error page. A body that is still coming is read and thrown away, without `Connection: close`: the client,
 * still sending, would see a reset instead of the answer. The request's time limit ends it.
 */
export function sendError(visit: Visit, page: ErrorPage): void {
  visit.from ||= 'refused'
  visit.req.resume()
  send(visit, page.status, page.headers, page.body)
}

/** Logs a fault of the server's own. */
export function logFault(event: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log('error', event, { stack })
}
