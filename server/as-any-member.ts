import { publicId } from '#lib/ids.ts'
import { gzipOrAsItIs } from '#server/compress.ts'
import type { Desk } from '#server/desk.ts'
import { newNonce } from '#server/headers.ts'
import { fill, fillText, isWrittenAlike } from '#server/member-copy.ts'
import { membersHeaders } from '#server/members-headers.ts'
import type { Viewer } from '#server/types.ts'
import { send, type Visit } from '#server/visit.ts'

/**
 * Answers a member from memory where the page looks to them as to any other: with their name, a nonce and a form's key of
 * their own.
 * @param key path and query
 * @returns whether it answered; if not, the page has to be rendered for them
 * @throws Busy, and the reason of a time-out
 */
export async function sendAsToAnyMember(desk: Desk, visit: Visit, key: string, viewer: Viewer): Promise<boolean> {
  if (viewer.isStaff || !isWrittenAlike(viewer.name)) return false
  const { page } = await desk.memberPages.get(key)
  if (!page.pieces || (await viewer.hasWordsOn(page.tags))) return false
  const own = { name: viewer.name, nonce: newNonce(), formKey: publicId() }
  const encoding = gzipOrAsItIs(visit.req.headers['accept-encoding'])
  const body = fill(page.pieces, own, encoding)
  visit.from = 'member-hit'
  send(
    visit,
    page.status,
    [...page.headers.map((text) => fillText(text, own)), ...membersHeaders(encoding, body.length, desk.security.hydrated(own.nonce))],
    body,
  )
  return true
}
