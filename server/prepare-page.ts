import { requestTail } from '#lib/log.ts'
import { encodeAll, type Encoding } from '#server/compress.ts'
import { digestOf } from '#server/etag.ts'
import type { Copy, Page } from '#server/page.ts'
import type { FlatHeaders } from '#server/types.ts'

/** What a render gave, made ready for readers. */
export type Finished = {
  status: number
  headers: FlatHeaders
  body: Buffer
  tags: ReadonlySet<string>
  validUntil: number
  isKept: boolean
}

/** Readers' copies are checked at every use, because a word may be taken back at any moment; members get other bytes. */
const CACHING = ['cache-control', 'no-cache', 'vary', 'accept-encoding, cookie']
/** Room that a page takes beside its bodies: header lists, log lines, tags, bytes. */
const OVERHEAD = 4096

/**
 * Makes the page of a key: every encoding, its headers and its log lines, so that answering takes no work.
 * @param security headers that go with every copy
 */
export async function preparePage(
  key: string,
  { status, headers, body, tags, validUntil, isKept }: Finished,
  security: FlatHeaders,
): Promise<Page> {
  const bodies = await encodeAll(body)
  const digest = status === 200 ? digestOf(body) : ''
  const copy = (encoding: Encoding): Copy => {
    const bytes = bodies[encoding]
    const isPlain = bytes === body
    const etag = digest && (isPlain ? `"${digest}"` : `"${digest}-${encoding}"`)
    const common = [...(etag ? ['etag', etag] : []), ...CACHING, ...security]
    const sent = [...headers, ...(isPlain ? [] : ['content-encoding', encoding]), 'content-length', String(bytes.length), ...common]
    return { headers: sent, body: bytes, etag, notModified: [...common, ...crossOrigin(headers)], ...tailsOf(key, status, bytes.length) }
  }
  const copies = { br: copy('br'), gzip: copy('gzip'), identity: copy('identity') }
  const size = new Set(Object.values(bodies)).values().reduce((sum, each) => sum + each.length, OVERHEAD)
  return { status, copies, tags, validUntil, isKept, bytes: size }
}

/** What scripts of other sites may read: a browser asks that of a 304 too. */
const crossOrigin = (headers: FlatHeaders): FlatHeaders =>
  headers.flatMap((name, i) => (i % 2 === 0 && name.startsWith('access-control-') ? [name, headers[i + 1] ?? ''] : []))

/** The same page under another key, sharing its bodies: how every missing address has one not-found page. */
export function sharePage(page: Page, key: string, also: { tags: ReadonlySet<string>; validUntil: number }): Page {
  const named = (copy: Copy): Copy => ({ ...copy, ...tailsOf(key, page.status, copy.body.length) })
  return {
    ...page,
    copies: { br: named(page.copies.br), gzip: named(page.copies.gzip), identity: named(page.copies.identity) },
    tags: new Set([...page.tags, ...also.tags]),
    validUntil: Math.min(page.validUntil, also.validUntil),
    bytes: OVERHEAD,
  }
}

function tailsOf(key: string, status: number, bytes: number): Pick<Copy, 'hitTail' | 'notModifiedTail'> {
  const request = { method: 'GET', path: key.split('?', 1)[0] ?? key, status, ms: 0, bytes, cache: 'hit' }
  return { hitTail: requestTail(request), notModifiedTail: requestTail({ ...request, status: 304, bytes: 0 }) }
}
