import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FlatHeaders, Handler } from '#server/types.ts'
import type { Visit } from '#server/visit.ts'

/**
 * Hands a request to Next, which streams its answer. Our headers are put in when that begins, over whatever was set.
 * @param defaults headers for an answer that does not say them itself
 * @param req the request, where its body was read already
 * @param statusOf the status to say in place of Next's
 */
export async function passThrough(
  visit: Visit,
  render: Handler,
  headers: FlatHeaders,
  defaults: FlatHeaders = [],
  req: IncomingMessage = visit.req,
  statusOf = (status: number) => status,
): Promise<void> {
  const { res } = visit
  visit.from ||= 'pass'
  beforeHead(
    res,
    () => {
      for (let i = 0; i < defaults.length; i += 2)
        if (!res.hasHeader(defaults[i] ?? '')) res.setHeader(defaults[i] ?? '', defaults[i + 1] ?? '')
      for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i] ?? '', headers[i + 1] ?? '')
    },
    statusOf,
  )
  await render(req, res)
}

/** Runs `work` just before a response's head is written; Node writes every head through `writeHead`. */
function beforeHead(res: ServerResponse, work: () => void, statusOf: (status: number) => number): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  res.writeHead = (status: number, ...args: unknown[]) => {
    if (!res.headersSent) work()
    return writeHead(statusOf(status), ...args)
  }
}
