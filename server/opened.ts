import type { Admitted } from '#server/admission.ts'
import type { Desk } from '#server/desk.ts'
import { readBody } from '#server/limits.ts'
import { send, sendError, type Visit } from '#server/visit.ts'

/** Where a page that was prefetched says that it is being read: such a page was not counted when it was sent. */
export const OPENED = '/api/opened'

/** Counts the story whose path is the body. */
export async function noteOpened(desk: Desk, visit: Visit, { method }: Admitted): Promise<void> {
  if (method !== 'POST') {
    sendError(visit, desk.errors[405])
    return
  }
  const path = (await readBody(visit.req))?.toString('latin1')
  if (path === undefined) return
  const { 'sec-purpose': _, 'sec-fetch-dest': _dest, ...asked } = visit.req.headers
  desk.ports.noteRead(path, { ...asked, accept: 'text/html' })
  send(visit, 204, ['cache-control', 'private, no-store', ...desk.security.data], Buffer.alloc(0))
}
