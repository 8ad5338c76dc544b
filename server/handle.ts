import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answering } from '#lib/answer.ts'
import { admission, HEALTH, type Admitted } from '#server/admission.ts'
import { requestOf } from '#server/capture.ts'
import { sendAsToAnyMember } from '#server/as-any-member.ts'
import { cleanHeaders } from '#server/client-headers.ts'
import type { Desk } from '#server/desk.ts'
import type { ErrorStatus } from '#server/error-page.ts'
import { isLong, readBody } from '#server/limits.ts'
import { newNonce, scriptSource } from '#server/headers.ts'
import { LIVE, openStream } from '#server/live/stream.ts'
import { sendOn } from '#server/moved.ts'
import { noteOpened, OPENED } from '#server/opened.ts'
import { passThrough } from '#server/pass-through.ts'
import { isPreflight, PREFLIGHT } from '#server/preflight.ts'
import { RenderFailed } from '#server/recorded.ts'
import { Busy } from '#server/render-jobs.ts'
import { renderFor } from '#server/render-for.ts'
import { keepQuery } from '#server/request-url.ts'
import { sendFile } from '#server/send-file.ts'
import { sendPage } from '#server/send-page.ts'
import type { PublicPage, Viewer } from '#server/types.ts'
import { beginVisit, logFault, send, sendError, type Visit } from '#server/visit.ts'

/** Makes the long way of a request: checked at the edge, then from the cache, rendered, or handed to Next. */
export function requestHandler(desk: Desk): RequestListener {
  const { siteUrl } = desk.options
  const admit = admission({ siteUrl, hosts: desk.hosts, bodyLimit: (pathname) => desk.ports.bodyLimit?.(pathname) })

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const visit = beginVisit(req, res)
    if (isPreflight(req)) {
      send(visit, 204, [...PREFLIGHT, ...desk.security.data], Buffer.alloc(0))
      return
    }
    const asked = admit(req)
    if (typeof asked === 'number') {
      sendError(visit, desk.errors[asked])
      return
    }
    if (req.headers.expect !== undefined) res.writeContinue()
    const clientAddress = desk.clientAddress(req.socket.remoteAddress, req.headers['x-forwarded-for']?.toString())
    cleanHeaders(req.headers, { host: asked.host, protocol: siteUrl.protocol.slice(0, -1), clientAddress }, desk.options.isDev)
    try {
      if (isLong(req.headers) && !(await findViewer(desk, req.headers.cookie))?.isStaff) await refuse(desk, visit, 403)
      else await route(desk, visit, asked)
    } catch (error) {
      fail(desk, visit, error)
    }
  }
  return (req, res) => void handle(req, res)
}

function route(desk: Desk, visit: Visit, asked: Admitted): Promise<void> {
  const { ports, security, options } = desk
  const { req } = visit
  const { pathname } = asked
  if (pathname.startsWith(LIVE)) return openStream(desk, visit, asked)
  if (options.isDev) return develop(desk, visit)
  req.url = pathname + asked.search
  if (pathname.startsWith('/_next/static/') || ports.isPublicFile(pathname)) return sendFile(desk, visit, asked)
  if (pathname.startsWith('/_')) return refuse(desk, visit, 404)
  if (pathname === OPENED) return noteOpened(desk, visit, asked)
  if (pathname === HEALTH) return passThrough(visit, ports.render, security.data, NO_STORE)
  if (pathname.startsWith('/media/')) return passThrough(visit, ports.render, security.media)
  const page = ports.publicPage(pathname)
  if (page && isKeptData(page, asked)) return sendKept(desk, visit, asked, keyOf(asked, page))
  return isCall(req, pathname) ? sendData(desk, visit, asked) : sendDocument(desk, visit, asked, page)
}

/** Alike for everybody, so nobody is asked who they are. */
const isKeptData = ({ isData }: PublicPage, { method }: Admitted): boolean => isData === true && method !== 'POST'

/** What the cache knows a page by. */
const keyOf = ({ pathname, search }: Admitted, { query }: PublicPage): string => pathname + keepQuery(search, query)

/** Whether a program asks, or the scripts of a hydrated page. */
const isCall = ({ headers }: IncomingMessage, pathname: string): boolean =>
  pathname.startsWith('/api/') || headers.rsc !== undefined || headers['next-action'] !== undefined

/**
 * Data, and what the router and the actions of a hydrated page ask. A form's body is read before a place is taken, so that
 * slow senders hold none; uploads, which have a limit of their own, stream.
 */
async function sendData({ ports, security, slots }: Desk, visit: Visit, { method, pathname }: Admitted): Promise<void> {
  const { req } = visit
  const isAction = req.headers['next-action'] !== undefined
  const pass = async (given = req) => {
    await answering((answer) => {
      // A call that failed before its action began could not be read: not our fault, but the sender's.
      const statusOf = (status: number) => (isAction && status >= 500 && !answer.isBegun ? 400 : status)
      return passThrough(visit, ports.render, security.data, NO_STORE, given, statusOf)
    })
  }
  if (method !== 'POST') return slots.use(() => pass())
  if (ports.bodyLimit?.(pathname) !== undefined) return pass()
  const body = await readBody(req)
  if (body) await slots.use(() => pass(requestOf({ method, url: req.url ?? '', headers: req.headers, body })))
}

/** For data whose route says nothing else. */
const NO_STORE = ['cache-control', 'private, no-store']

function refuse(desk: Desk, visit: Visit, status: ErrorStatus): Promise<void> {
  sendError(visit, desk.errors[status])
  return Promise.resolve()
}

async function sendDocument(desk: Desk, visit: Visit, asked: Admitted, page: PublicPage | null): Promise<void> {
  await answerDocument(desk, visit, asked, page)
  const isSent = asked.method === 'GET' && visit.res.headersSent && visit.res.statusCode === 200
  if (isSent) desk.ports.noteRead(asked.pathname, visit.req.headers)
}

async function answerDocument(desk: Desk, visit: Visit, asked: Admitted, page: PublicPage | null): Promise<void> {
  if (await sendOn(desk, visit, asked, page !== null)) return
  const viewer = await findViewer(desk, visit.req.headers.cookie)
  if (!page || asked.method === 'POST') return renderFor(desk, visit, asked, viewer !== null)
  const key = keyOf(asked, page)
  if (viewer) {
    // Members' pages read more of the query than readers' do.
    const isShared = key === asked.pathname + asked.search && (await sendAsToAnyMember(desk, visit, key, viewer))
    return isShared ? undefined : renderFor(desk, visit, asked, true)
  }
  await sendKept(desk, visit, asked, key)
}

async function sendKept(desk: Desk, visit: Visit, { method }: Admitted, key: string): Promise<void> {
  const found = await desk.cache.get(key)
  visit.from = found.from
  if (visit.res.destroyed) return
  visit.bytes = sendPage(visit.res, found.page, visit.req.headers, method === 'HEAD').bytes
}

/** A session that cannot be looked up is none: readers' pages go on while the database does not. */
async function findViewer(desk: Desk, cookieHeader: string | undefined): Promise<Viewer | null> {
  const cookie = desk.readCookie(cookieHeader)
  if (!cookie) return null
  try {
    return await desk.ports.findViewer(cookie)
  } catch (error) {
    logFault('session-lookup-failed', error)
    return null
  }
}

/** Development: everything is Next's, hydrated, with the nonce that its scripts need. */
function develop(desk: Desk, visit: Visit): Promise<void> {
  const nonce = newNonce()
  visit.req.headers['content-security-policy'] = scriptSource(nonce)
  return passThrough(visit, desk.ports.render, desk.security.hydrated(nonce))
}

function fail(desk: Desk, visit: Visit, error: unknown): void {
  const isBusy = error instanceof Busy || (error instanceof Error && error.name === 'TimeoutError')
  visit.from = isBusy ? 'busy' : 'failed'
  if (!isBusy && !(error instanceof RenderFailed)) logFault('request-failed', error)
  if (visit.res.headersSent) visit.res.destroy()
  else sendError(visit, desk.errors[isBusy ? 503 : 500])
}
