import type { Encoding } from '#server/compress.ts'
import type { FlatHeaders } from '#server/types.ts'

/** Of one client, never shared. */
const CACHING = ['cache-control', 'private, no-store', 'vary', 'accept-encoding, cookie']

/** Headers of an answer made for one request. */
export const membersHeaders = (encoding: Encoding, length: number, security: FlatHeaders): FlatHeaders => [
  ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
  ...['content-length', String(length)],
  ...CACHING,
  ...security,
]
