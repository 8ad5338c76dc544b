import type { Admitted } from '#server/admission.ts'
import type { Desk } from '#server/desk.ts'
import { send, type Visit } from '#server/visit.ts'

/** Shared caches may keep it, but ask again: the story may move once more. */
const CACHING = ['cache-control', 'public, no-cache', 'content-length', '0']

/**
 * Sends a reader on (301) from an address that the pages do not have: one of another system, such as `/?p=12` or
 * `/2012/01/07/a-story/`.
 * @param isPage whether the path is a page's; those tell themselves when their story has moved
 * @returns whether it did
 */
export async function sendOn(desk: Desk, visit: Visit, { method, pathname, search }: Admitted, isPage: boolean): Promise<boolean> {
  if (method === 'POST' || (isPage && !/^\?(?:.*&)?(?:p|page_id|attachment_id)=/.test(search))) return false
  const to = await desk.ports.findMoved(pathname, search)
  if (to === null) return false
  send(visit, 301, ['location', encodeURI(to), ...CACHING, ...desk.security.data], Buffer.alloc(0))
  return true
}
