import type { IncomingHttpHeaders } from 'node:http'
import { isLoopback } from '#lib/env.ts'

/**
 * The values of the Host header that name this site: SITE_URL's, and, where that is a loopback address, the other names
 * of this machine with the same port.
 */
export function ownHosts(siteUrl: URL): ReadonlySet<string> {
  const port = siteUrl.port && `:${siteUrl.port}`
  const names = isLoopback(siteUrl.hostname) ? [siteUrl.hostname, 'localhost', '127.0.0.1', '[::1]'] : [siteUrl.hostname]
  return new Set(names.map((name) => name + port))
}

/**
 * Whether a state-changing request comes from one of our own pages: Sec-Fetch-Site says same-origin, or Origin is the
 * one that was asked. Where both are there, neither may speak against it.
 * @param origin scheme and host that the request was made to, such as `https://paper.example`
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site']
  const given = headers.origin
  if (site === 'cross-site' || site === 'same-site') return false
  if (given === origin) return true
  return site === 'same-origin' && (given === undefined || given === 'null')
}
