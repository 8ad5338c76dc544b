import { randomBytes } from 'node:crypto'
import { RULES_HEADER } from '#server/speculation-rules.ts'
import type { FlatHeaders } from '#server/types.ts'

/** The security headers of each kind of answer. */
export type SecurityHeaders = {
  /** Documents for readers without a session: no script but our own files. */
  lean: FlatHeaders
  /** Documents that hydrate. */
  hydrated: (nonce: string) => FlatHeaders
  /** Files of the build and of `public/`, data, feeds: nothing that could run anything. */
  data: FlatHeaders
  /** The worker that keeps pages for reading without a network: what it may fetch, its own answer says. */
  worker: FlatHeaders
  /** What people uploaded: sealed off, whatever it turns out to be. */
  media: FlatHeaders
  /** The server's own error pages, whose one style sheet stands in them. */
  error: FlatHeaders
}

const PAGE = "default-src 'none'; img-src 'self' data: blob:; font-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'"
const EVERYWHERE = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const FEATURES =
  'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()'
/** A year, as browsers' preload lists ask. */
const HSTS_SECONDS = 31_536_000

/**
 * The security headers for a site at `siteUrl`. In development scripts may evaluate and styles stand in the document,
 * which hot reload needs.
 * @param errorStyleHash base64 SHA-256 of the error pages' style sheet
 */
export function securityHeaders(siteUrl: URL, isDev: boolean, errorStyleHash: string): SecurityHeaders {
  const isSecure = siteUrl.protocol === 'https:'
  const common = [
    ...['x-content-type-options', 'nosniff'],
    ...['referrer-policy', 'strict-origin-when-cross-origin'],
    ...['permissions-policy', FEATURES],
    ...['cross-origin-opener-policy', 'same-origin'],
    ...(isSecure ? ['strict-transport-security', `max-age=${String(HSTS_SECONDS)}`] : []),
  ]
  const withPolicy = (...parts: string[]) => [
    'content-security-policy',
    [...parts, EVERYWHERE, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; '),
    ...common,
  ]
  return {
    lean: [...withPolicy("script-src 'self'", "style-src 'self'", PAGE), ...RULES_HEADER],
    hydrated: (nonce) => withPolicy(...hydratedSources(nonce, isDev), PAGE),
    data: withPolicy("default-src 'none'"),
    worker: [...withPolicy("default-src 'none'", "connect-src 'self'"), 'cache-control', 'no-cache'],
    media: withPolicy("default-src 'none'", 'sandbox'),
    error: withPolicy("default-src 'none'", `style-src 'sha256-${errorStyleHash}'`),
  }
}

function hydratedSources(nonce: string, isDev: boolean): string[] {
  if (isDev) return [scriptSource(nonce) + " 'unsafe-eval'", "style-src 'self' 'unsafe-inline'"]
  return [scriptSource(nonce), `style-src 'self' 'nonce-${nonce}'`]
}

/** The part of a policy in which Next looks for the nonce, on the request. */
export const scriptSource = (nonce: string): string => `script-src 'nonce-${nonce}' 'strict-dynamic'`

/** A nonce nobody can guess: 128 bits. */
export const newNonce = (): string => randomBytes(16).toString('base64')
