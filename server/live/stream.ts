import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { LiveNow } from '#domain/articles/live/types.ts'
import type { Admitted } from '#server/admission.ts'
import type { Desk } from '#server/desk.ts'
import { greeting, lastEvent } from '#server/live/events.ts'
import { sendError, type Visit } from '#server/visit.ts'

/** Where those who follow a live story are told what is new: `/api/live/{publicId}`. */
export const LIVE = '/api/live/'

/** Each process keeps so many open; 5,000 take some 50 MB. */
export const MAX_STREAMS = 10_000
/** One address may be a school, or a part of a town behind its telephone company. */
export const MAX_OF_ADDRESS = 500
/** Bytes. All that is ever sent fits many times over: more waits only for somebody who is gone. */
export const MAX_WAITING = 32 * 1024
/** More often than anything between a browser and this server gives a quiet connection up. */
export const BEAT_MS = 20_000

/** A browser whose stream broke comes back after 2 to 8 seconds: not all of them at once. */
const retryMs = (): number => 2_000 + Math.floor(Math.random() * 6_000)

const HEADERS = ['content-type', 'text/event-stream; charset=utf-8', 'cache-control', 'no-store', 'x-accel-buffering', 'no']

/** Answers with a stream of what is new in a live story. */
export async function openStream(desk: Desk, visit: Visit, { method, pathname, search }: Admitted): Promise<void> {
  const { req, res } = visit
  const publicId = pathname.slice(LIVE.length)
  const { address, knows } = whoAsks(req.headers, search)
  const now = method !== 'POST' && /^[0-9a-z]{16}$/.test(publicId) ? await desk.live.find(publicId) : null
  if (!now || desk.live.isFull(address)) {
    sendError(visit, desk.errors[method === 'POST' ? 405 : now ? 503 : 404])
    return
  }
  visit.from = 'stream'
  if (res.destroyed) return
  begin(res, desk.security.data)
  if (method === 'HEAD') res.end()
  else if (now.state === 'ended') res.end(lastEvent('ended'))
  else follow(desk, res, { publicId, now, address, knows })
}

/** Whose share of the streams it takes, and what it knows: what it heard last, else what its page was made from. */
const whoAsks = (headers: IncomingHttpHeaders, search: string) => ({
  address: headers['x-client-address']?.toString() ?? 'unknown',
  knows: headers['last-event-id']?.toString() ?? new URLSearchParams(search).get('after') ?? '',
})

/** Sent as it is, to its end: in chunks, each event would have to be framed for each client. */
function begin(res: ServerResponse, security: string[]): void {
  res.useChunkedEncodingByDefault = false
  res.writeHead(200, [...HEADERS, ...security])
  // Heartbeats find out who is gone; a timer for each stream would do no more.
  res.socket?.setTimeout(0)
}

type Following = { publicId: string; now: LiveNow; address: string; knows: string }

function follow({ live }: Desk, res: ServerResponse, { publicId, ...more }: Following): void {
  res.once('close', () => {
    live.leave(res)
  })
  res.write(greeting(retryMs()))
  live.join(res, publicId, more)
}
