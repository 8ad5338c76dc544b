import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { LiveNow } from '#domain/articles/live/types.ts'
import type { Translate } from '#messages/translate.ts'
import type { StyleSheets } from '#server/style-sheets.ts'

/** What answers requests behind the edge: Next's handler. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

/** Somebody with a session, as far as their pages differ from any other member's. */
export type Viewer = {
  /** As pages print it. */
  name: string
  /** Whether pages show them more than a member sees. */
  isStaff: boolean
  /** Whether words of their own stand on a page that was made from these tags. */
  hasWordsOn: (tags: ReadonlySet<string>) => Promise<boolean> | boolean
}

/** What readers get from the cache. */
export type PublicPage = {
  /** The names of the query parameters that it reads. */
  query: readonly string[]
  /** Whether it is no document but data (a feed, a sitemap), which everybody gets alike, members and other sites included. */
  isData?: boolean
}

/** Everything the server asks of the rest of the house. */
export type Ports = {
  render: Handler
  /** Whose living session a raw session cookie names. Asked once a request that carries one: ~10 µs. */
  findViewer: (cookieValue: string) => Promise<Viewer | null> | Viewer | null
  /** For a page that readers get from the cache. Else null. */
  publicPage: (pathname: string) => PublicPage | null
  /** For an address that no page of ours has: where what stood there stands now, or null. `search` begins with `?` or is empty. */
  findMoved: (pathname: string, search: string) => Promise<string | null>
  /** How the coverage of a live story stands that readers may see; null for any other. */
  findLive: (publicId: string) => Promise<LiveNow | null>
  /** Told of each page that was sent whole to a client. */
  noteRead: (pathname: string, asked: IncomingHttpHeaders) => void
  /** The sheets of a page under one address; null where there is none at it. */
  styleSheet: StyleSheets
  /** Whether the address is a file of `public/`. */
  isPublicFile: (pathname: string) => boolean
  /** Bytes that a POST to this address may carry, where `BODY_LIMIT` does not fit. */
  bodyLimit?: ((pathname: string) => number | undefined) | undefined
}

export type ServerOptions = {
  siteUrl: URL
  /** Addresses and subnets (CIDR) whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[]
  translate: Translate
  /** BCP 47, of the server's own pages. */
  language: string
  isDev: boolean
  /** Whether readers' devices keep what they opened, to be read without a network. */
  keepsOffline: boolean
  /** Milliseconds since 1970. */
  clock: () => number
  /** Bytes of pages kept in memory. */
  cacheBytes: number
  /** Cached pages being rendered at once, and as many answers for members: beyond, 503. */
  maxRenders: number
  /** How long one render may take, ms. */
  renderMs: number
}

/** A request as Next gets it, without its socket. */
export type Incoming = { method: string; url: string; headers: IncomingHttpHeaders; body?: Buffer }

/** A header list as `writeHead` takes it: name, value, name, value … */
export type FlatHeaders = string[]
