import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { limitIdle } from '#server/limits.ts'
import type { PageCache } from '#server/page-cache.ts'
import { logHit, sendPage, type SentPage } from '#server/send-page.ts'
import type { Ports } from '#server/types.ts'

/** A page's place in the order of reads is renewed this seldom: exact order is worth less than the time. */
const TOUCH_MS = 1_000

type Options = {
  cache: PageCache
  hosts: ReadonlySet<string>
  sessionCookie: string
  clock: () => number
  isStopping: () => boolean
  noteRead: Ports['noteRead']
}

/**
 * Makes the fastest path: a reader's GET or HEAD whose address is spelled exactly as the cache knows it and whose page is
 * fresh. Everything else, and every doubt, is left to the long way.
 * @returns a function that tells whether it answered
 */
export function fromMemory({
  cache,
  hosts,
  sessionCookie,
  clock,
  isStopping,
  noteRead,
}: Options): (req: IncomingMessage, res: ServerResponse) => boolean {
  const isPlain = ({ rsc, host, cookie }: IncomingHttpHeaders) =>
    rsc === undefined && hosts.has(host ?? '') && !cookie?.includes(sessionCookie)
  const noteSent = (sent: SentPage, isHead: boolean, key: string, asked: IncomingHttpHeaders) => {
    if (!isHead && sent.status === 200) noteRead(pathOf(key), asked)
    logHit(sent, isHead, key)
  }
  return (req, res) => {
    const kept = cache.peek(req.url ?? '')
    if (kept?.staleSince !== Infinity || isStopping()) return false
    const isHead = req.method === 'HEAD'
    if (!isHead && req.method !== 'GET') return false
    const asked = req.headers
    if (!isPlain(asked)) return false
    const now = clock()
    if (now >= kept.page.validUntil) return false
    if (now - kept.readAt > TOUCH_MS) cache.touch(kept)
    const sent = sendPage(res, kept.page, asked, isHead)
    if (res.writableLength > 0) limitIdle(res)
    noteSent(sent, isHead, kept.key, asked)
    return true
  }
}

function pathOf(key: string): string {
  const mark = key.indexOf('?')
  return mark < 0 ? key : key.slice(0, mark)
}
