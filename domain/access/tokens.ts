import { createHash, createHmac, randomBytes } from 'node:crypto'
import { authSecret } from '#lib/secrets.ts'

/** How long a session lasts without being used up: 30 days. */
export const SESSION_MS = 30 * 24 * 3600_000

/** A session cookie's value: 32 random bytes, base64url (43 characters). */
export const newSessionToken = (): string => randomBytes(32).toString('base64url')

/** Whether a cookie could be one of ours at all: keeps forged ones away from the database. */
export const looksLikeToken = (value: string): boolean => value.length === 43

/** What the sessions table knows of a cookie: SHA-256, hex. Enough for 256 random bits, no salt needed. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A keyed hash of something personal (an address, an e-mail), so that limits can count it without keeping it. */
export const keyedHash = (value: string): string => createHmac('sha256', authSecret()).update(value).digest('base64url').slice(0, 22)
