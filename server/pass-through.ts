import type { ServerResponse } from 'node:http'
import type { FlatHeaders, Handler } from '#server/types.ts'
import type { Visit } from '#server/visit.ts'

/**
 * Hands a request to Next as it is, streaming. Our headers are put in when the answer begins, over whatever was set.
 * @param defaults headers for an answer that does not say them itself
 * @returns when the answer is out or the client is gone
 */
export async function passThrough(visit: Visit, render: Handler, headers: FlatHeaders, defaults: FlatHeaders = []): Promise<void> {
  const { req, res } = visit
  visit.from ||= 'pass'
  beforeHead(res, () => {
    for (let i = 0; i < defaults.length; i += 2)
      if (!res.hasHeader(defaults[i] ?? '')) res.setHeader(defaults[i] ?? '', defaults[i + 1] ?? '')
    for (let i = 0; i < headers.length; i += 2) res.setHeader(headers[i] ?? '', headers[i + 1] ?? '')
  })
  const closed = new Promise<void>((resolve) => res.once('close', resolve))
  await render(req, res)
  await closed
}

/** Runs `work` just before a response's head is written; Node writes every head through `writeHead`. */
function beforeHead(res: ServerResponse, work: () => void): void {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  res.writeHead = (...args: unknown[]) => {
    if (!res.headersSent) work()
    return writeHead(...args)
  }
}
