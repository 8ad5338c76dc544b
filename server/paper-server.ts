import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { sessionCookieName } from '#lib/session-cookie.ts'
import { clientAddressBehind } from '#server/client-address.ts'
import { slotsOf, type Desk } from '#server/desk.ts'
import { ERROR_STYLE_HASH, errorPages } from '#server/error-page.ts'
import { fromMemory } from '#server/from-memory.ts'
import { requestHandler } from '#server/handle.ts'
import { securityHeaders } from '#server/headers.ts'
import { LiveHub } from '#server/live/hub.ts'
import { BEAT_MS, MAX_OF_ADDRESS, MAX_STREAMS, MAX_WAITING } from '#server/live/stream.ts'
import { answerNonsense, limitIdle, SERVER_LIMITS } from '#server/limits.ts'
import { ownHosts } from '#server/origin.ts'
import { PageCache } from '#server/page-cache.ts'
import { recordedForMembers } from '#server/recorded-for-members.ts'
import { recordedRender } from '#server/recorded.ts'
import { cookieReader } from '#server/session-cookie.ts'
import { stopper } from '#server/stop.ts'
import type { Ports, ServerOptions } from '#server/types.ts'
import { beginVisit, sendError } from '#server/visit.ts'

/** Enough pages for a front page's links, in three encodings: 128 MB are about 3,000 articles with their comments. */
export const CACHE_BYTES = 128 * 1024 * 1024
/** Of pages that members share, in one encoding: members are few, and what they read is what others read. */
const MEMBER_CACHE_SHARE = 0.25
/** A render takes 5 ms or so: with more than this many at once, the last would wait a quarter of a second for the first. */
export const MAX_RENDERS = 48
/** Nobody waits longer for a page, and no proxy does. */
export const RENDER_MS = 20_000

export type PaperServer = {
  server: Server
  /** Ends pages made from any of the tags: at once (`drop`), or as soon as they are made anew. */
  purge: PageCache['purge']
  size: PageCache['size']
  /** Tells those who follow a story that something about it changed. */
  tellLive: (articleId: number) => Promise<void>
  /** Finishes what runs, refuses the rest. */
  stop: (limitMs: number) => Promise<'clean' | 'cut'>
}

/** An HTTP server with this house's limits, that answers nothing yet: Next is told of it before it can render. */
export const newServer = (): Server => createServer(SERVER_LIMITS)

/**
 * Puts the paper's server together on an `http.Server` that does not listen yet.
 * @throws BadEnv when TRUSTED_PROXIES is wrong
 */
export function createPaperServer(ports: Ports, options: ServerOptions, server: Server = newServer()): PaperServer {
  const desk = deskOf(ports, options)
  const { stop, track, isStopping } = stopper(server)
  const isAnswered = fromMemory({
    cache: desk.cache,
    hosts: desk.hosts,
    sessionCookie: sessionCookieName(options.siteUrl),
    clock: options.clock,
    isStopping,
    noteRead: ports.noteRead,
  })
  const handle = requestHandler(desk)
  answerNonsense(server, desk.security.error)
  const takeLongWay = (req: IncomingMessage, res: ServerResponse) => {
    track(req, res)
    // A page that is being compiled stands still for longer.
    if (!options.isDev) limitIdle(res)
    handle(req, res)
  }
  server.on('request', (req, res) => {
    if (!isAnswered(req, res)) takeLongWay(req, res)
  })
  server.on('checkContinue', takeLongWay)
  server.on('checkExpectation', (req, res) => sendError(beginVisit(req, res), desk.errors[400]))
  const purge: PageCache['purge'] = (tags, how) => {
    desk.cache.purge(tags, how)
    desk.memberPages.purge(tags, how)
  }
  const beats = setInterval(() => void desk.live.beat(), BEAT_MS).unref()
  return {
    ...{ server, purge, size: () => desk.cache.size() },
    tellLive: (articleId) => desk.live.changed(articleId),
    stop(limitMs) {
      clearInterval(beats)
      desk.live.stop()
      return stop(limitMs)
    },
  }
}

function deskOf(ports: Ports, options: ServerOptions): Desk {
  const { siteUrl, isDev, translate, language, clock, cacheBytes, maxRenders, renderMs } = options
  const security = securityHeaders(siteUrl, isDev, ERROR_STYLE_HASH)
  const render = recordedRender({ render: ports.render, siteUrl, renderMs, security, pageAt: (key) => cache.get(key) })
  const cache: PageCache = new PageCache({ render, clock, maxBytes: cacheBytes, maxRenders, rest })
  return {
    ports,
    options,
    hosts: ownHosts(siteUrl),
    security,
    errors: errorPages(translate, language, siteUrl, security.error),
    cache,
    memberPages: new PageCache({
      ...{ render: recordedForMembers({ render: ports.render, siteUrl, renderMs }), clock, maxRenders, rest },
      maxBytes: cacheBytes * MEMBER_CACHE_SHARE,
    }),
    live: new LiveHub({ findLive: ports.findLive, maxStreams: MAX_STREAMS, maxOfAddress: MAX_OF_ADDRESS, maxWaiting: MAX_WAITING }),
    readCookie: cookieReader(sessionCookieName(siteUrl)),
    clientAddress: clientAddressBehind(options.trustedProxies),
    slots: slotsOf(maxRenders),
  }
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref())
