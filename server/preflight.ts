import type { IncomingMessage } from 'node:http'
import type { FlatHeaders } from '#server/types.ts'

/** A day, as long as browsers remember it at most. */
const SECONDS = 86_400

/** Whether a browser asks if a script of another site may ask the interface with headers of its own, such as If-None-Match. */
export const isPreflight = ({ method, url = '' }: IncomingMessage): boolean => method === 'OPTIONS' && url.startsWith('/api/v1/')

/** Yes, for reading. */
export const PREFLIGHT: FlatHeaders = [
  ...['access-control-allow-origin', '*', 'access-control-allow-methods', 'GET, HEAD'],
  ...['access-control-allow-headers', 'if-none-match', 'access-control-max-age', String(SECONDS)],
  ...['cache-control', 'no-store', 'allow', 'GET, HEAD, OPTIONS'],
]
