import type { IncomingMessage } from 'node:http'
import type { ErrorStatus } from '#server/error-page.ts'
import { BODY_LIMIT, bodyProblem } from '#server/limits.ts'
import { isFromOwnPage } from '#server/origin.ts'
import { readUrl } from '#server/request-url.ts'

/** A request that may go on. */
export type Admitted = {
  pathname: string
  /** As sent, with its question mark. */
  search: string
  /** Which of the site's names was asked. */
  host: string
  method: 'GET' | 'HEAD' | 'POST'
}

/** Where load balancers ask, by whatever name they know the machine. */
export const HEALTH = '/api/health'

const METHODS = ['GET', 'HEAD', 'POST'] as const
const isInUse = (method: string | undefined): method is Admitted['method'] => METHODS.some((each) => each === method)

type Options = { siteUrl: URL; hosts: ReadonlySet<string>; bodyLimit: (pathname: string) => number | undefined }

/**
 * Makes the edge's check of method, address, host, origin and length.
 * @returns a function that gives the status with which to refuse, or what is admitted
 */
export function admission({ siteUrl, hosts, bodyLimit }: Options): (req: IncomingMessage) => ErrorStatus | Admitted {
  const hostAsked = (given: string, pathname: string) => {
    const host = given.toLowerCase()
    return hosts.has(host) ? host : pathname === HEALTH ? siteUrl.host : null
  }
  return (req) => {
    const { method, headers } = req
    if (!isInUse(method)) return 405
    const url = readUrl(req.url ?? '')
    if (url === null) return 400
    const host = hostAsked(headers.host ?? '', url.pathname)
    if (host === null) return 421
    const asked = { ...url, host, method }
    if (method !== 'POST') return asked
    if (!isFromOwnPage(headers, `${siteUrl.protocol}//${host}`)) return 403
    return bodyProblem(headers, bodyLimit(url.pathname) ?? BODY_LIMIT) || asked
  }
}
