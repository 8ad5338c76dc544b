import type { IncomingHttpHeaders } from 'node:http'
import { answering, type Answer } from '#lib/answer.ts'
import type { Admitted } from '#server/admission.ts'
import { capture, type Captured } from '#server/capture.ts'
import { encodeOnce } from '#server/compress.ts'
import type { Desk } from '#server/desk.ts'
import { newNonce, scriptSource } from '#server/headers.ts'
import { readBody } from '#server/limits.ts'
import { membersHeaders } from '#server/members-headers.ts'
import { outcomeOf, type Outcome } from '#server/outcome.ts'
import { NOT_FOUND, notFoundFor } from '#server/not-found.ts'
import { sendPage } from '#server/send-page.ts'
import type { Incoming } from '#server/types.ts'
import { send, sendError, type Visit } from '#server/visit.ts'

/** Not for Next: the server compresses and compares by itself. */
const OURS = ['accept-encoding', 'if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since', 'if-range', 'range', 'expect']

/**
 * Renders a document for this one request and sends it: hydrated with a nonce for a member, lean for a reader. A form that
 * was posted without JavaScript runs its action on the way.
 */
export async function renderFor(desk: Desk, visit: Visit, asked: Admitted, isMember: boolean): Promise<void> {
  const body = asked.method === 'POST' ? await readBody(visit.req) : Buffer.alloc(0)
  if (body === null) return
  visit.from = isMember ? 'member' : 'reader'
  const nonce = isMember ? newNonce() : ''
  const incoming: Incoming = {
    method: asked.method === 'POST' ? 'POST' : 'GET',
    url: asked.pathname + asked.search,
    headers: renderHeaders(visit.req.headers, nonce),
    body,
  }
  const { value, answer } = await desk.slots.use(() => answering(() => run(desk, incoming)))
  const outcome = outcomeOf(value, !isMember)
  if (outcome.kind === 'answer' && isRefusal(outcome, asked)) {
    refuse(desk, visit, outcome.status)
    return
  }
  if (isMissing(outcome, asked.pathname)) return sendMissing(desk, visit, incoming, nonce)
  if (outcome.kind === 'answer') return sendAnswer(desk, visit, withAnswer(outcome, answer), nonce)
  visit.from = 'failed'
  // A post that failed before any action began was no form of ours: a broken body, or fields that nobody's page wrote.
  sendError(visit, desk.errors[asked.method === 'POST' && !answer.isBegun ? 400 : 500])
}

/** Nothing there, or the page that says so, asked for by its own name. */
const isMissing = (outcome: Outcome, pathname: string): boolean =>
  outcome.kind === 'not-found' || (outcome.kind === 'answer' && pathname === NOT_FOUND)

const run = (desk: Desk, incoming: Incoming): Promise<Captured> =>
  capture(desk.ports.render, incoming, AbortSignal.timeout(desk.options.renderMs))

function renderHeaders(given: IncomingHttpHeaders, nonce: string): IncomingHttpHeaders {
  const headers = { ...given }
  for (const name of OURS) delete headers[name]
  return nonce ? { ...headers, 'content-security-policy': scriptSource(nonce) } : headers
}

type Sent = Extract<Outcome, { kind: 'answer' }>

/** Whether it is Next's one plain line about a form that it does not know: made by another build, or by hand. */
const isRefusal = ({ status, isHtml }: Sent, { method }: Admitted): boolean => method === 'POST' && status >= 400 && !isHtml

function refuse(desk: Desk, visit: Visit, status: number): void {
  visit.from = 'refused'
  sendError(visit, desk.errors[status === 409 ? 409 : 400])
}

/** A page or a redirect with the status that was asked for in place of Next's own (200, 307). */
function withAnswer(outcome: Sent, { status, retryAfter }: Answer): Sent {
  const isOfItsKind = outcome.status === 200 || (outcome.status === 307 && status === 303)
  if (status === 0 || !isOfItsKind) return outcome
  return { ...outcome, status, headers: retryAfter > 0 ? [...outcome.headers, 'retry-after', String(retryAfter)] : outcome.headers }
}

async function sendAnswer(desk: Desk, visit: Visit, outcome: Sent, nonce: string): Promise<void> {
  const { encoding, body } = await encodeOnce(outcome.body, visit.req.headers['accept-encoding'])
  const document = nonce ? desk.security.hydrated(nonce) : desk.security.lean
  const headers = [
    ...outcome.headers,
    ...outcome.cookies.flatMap((cookie) => ['set-cookie', cookie]),
    ...membersHeaders(encoding, body.length, outcome.isHtml ? document : desk.security.data),
  ]
  send(visit, outcome.status, headers, body)
}

/** The not-found page in place of Next's empty shell. */
async function sendMissing(desk: Desk, visit: Visit, incoming: Incoming, nonce: string): Promise<void> {
  if (!nonce) {
    const { page } = await desk.cache.get(notFoundFor(incoming.url))
    visit.bytes = sendPage(visit.res, page, visit.req.headers, visit.req.method === 'HEAD').bytes
    return
  }
  const outcome = outcomeOf(
    await run(desk, { method: 'GET', url: notFoundFor(incoming.url), headers: withoutBody(incoming.headers) }),
    false,
  )
  if (outcome.kind === 'answer') return sendAnswer(desk, visit, { ...outcome, status: 404 }, nonce)
  sendError(visit, desk.errors[404])
}

function withoutBody({ 'content-length': _length, 'content-type': _type, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers
}
