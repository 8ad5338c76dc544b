import type { IncomingHttpHeaders } from 'node:http'

/**
 * Headers that only a proxy or Next itself may set: believed from a client, they skip checks, change addresses or make a
 * page answer `{}`.
 */
const PRIVATE =
  /^(?:x-(?:middleware|forwarded|action|client|invoke|matched|now|next|nextjs|real|original|rewrite|vercel)-|forwarded$|next-resume)/

/** What the edge knows of a request that it lets through. */
export type Edge = { host: string; protocol: string; clientAddress: string }

/** By these the development server finds the page that a request belongs to. */
const DEBUGGING = /^x-nextjs-(?:html-)?request-id$/

/**
 * The headers that go on to Next, changed in place: private ones and policies of the client's own are taken out, and the
 * edge's own put in. The application reads `x-client-address`.
 */
export function cleanHeaders(headers: IncomingHttpHeaders, edge: Edge, isDev = false): void {
  for (const name of Object.keys(headers)) {
    const isPrivate = PRIVATE.test(name) || name.startsWith('content-security-policy')
    if (isPrivate && !(isDev && DEBUGGING.test(name))) delete headers[name]
  }
  // The edge has judged where the request comes from. Next would refuse the `null` that a page without a referrer sends.
  if (headers.origin !== undefined) headers.origin = `${edge.protocol}://${edge.host}`
  headers.host = edge.host
  headers['x-forwarded-host'] = edge.host
  headers['x-forwarded-proto'] = edge.protocol
  headers['x-forwarded-for'] = edge.clientAddress
  headers['x-client-address'] = edge.clientAddress
}

/** The headers with which a page is rendered for everybody: nothing of any one client. */
export const sharedHeaders = (host: string, protocol: string): IncomingHttpHeaders => ({
  host,
  accept: 'text/html',
  'x-forwarded-host': host,
  'x-forwarded-proto': protocol,
  'x-forwarded-for': 'shared',
  'x-client-address': 'shared',
})
