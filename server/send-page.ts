import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { logRequest, logTail } from '#lib/log.ts'
import { pickEncoding } from '#server/compress.ts'
import { hasTag } from '#server/etag.ts'
import type { Page } from '#server/page.ts'

/**
 * Sends a page in the client's encoding: whole, its head alone, or 304.
 * @returns bytes of the body sent, and the status
 */
export function sendPage(res: ServerResponse, page: Page, asked: IncomingHttpHeaders, isHead: boolean): { status: number; bytes: number } {
  const copy = page.copies[pickEncoding(asked['accept-encoding'])]
  const known = asked['if-none-match']
  if (known !== undefined && copy.etag !== '' && hasTag(known, copy.etag)) {
    res.writeHead(304, copy.notModified)
    res.end()
    return { status: 304, bytes: 0 }
  }
  res.writeHead(page.status, copy.headers)
  if (isHead) res.end()
  else res.end(copy.body)
  return { status: page.status, bytes: isHead ? 0 : copy.body.length }
}

/** Writes the log's line for a page sent from memory. */
export function logHit(page: Page, asked: IncomingHttpHeaders, isHead: boolean, status: number, key: string): void {
  const copy = page.copies[pickEncoding(asked['accept-encoding'])]
  if (isHead) logRequest({ method: 'HEAD', path: key.split('?', 1)[0] ?? key, status, ms: 0, bytes: 0, cache: 'hit' })
  else logTail(status === 304 ? copy.notModifiedTail : copy.hitTail)
}
