import { createHash } from 'node:crypto'

/** A strong validator of a body, without its quotes: 128 bits are beyond chance and attack. */
export const digestOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22)

/**
 * Whether an If-None-Match names the tag (RFC 9110 §13.1.2: weak comparison, lists, `*`).
 * @param etag with its quotes
 */
export function hasTag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
