import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { logRequest, logTail } from '#lib/log.ts'
import { pickEncoding } from '#server/compress.ts'
import { hasTag } from '#server/etag.ts'
import type { Copy, Page } from '#server/page.ts'

/** What was sent of a page. */
export type SentPage = { copy: Copy; status: number; /** Of the body. */ bytes: number }

/** Sends a page in the client's encoding: whole, its head alone, or 304. */
export function sendPage(res: ServerResponse, page: Page, asked: IncomingHttpHeaders, isHead: boolean): SentPage {
  const copy = page.copies[pickEncoding(asked['accept-encoding'])]
  const known = asked['if-none-match']
  if (known !== undefined && copy.etag !== '' && hasTag(known, copy.etag)) {
    res.writeHead(304, copy.notModified)
    res.end()
    return { copy, status: 304, bytes: 0 }
  }
  res.writeHead(page.status, copy.headers)
  if (isHead) res.end()
  else res.end(copy.body)
  return { copy, status: page.status, bytes: isHead ? 0 : copy.body.length }
}

/** Writes the log's line for a page sent from memory. */
export function logHit({ copy, status }: SentPage, isHead: boolean, key: string): void {
  if (isHead) logRequest({ method: 'HEAD', path: key.split('?', 1)[0] ?? key, status, ms: 0, bytes: 0, cache: 'hit' })
  else logTail(status === 304 ? copy.notModifiedTail : copy.hitTail)
}
