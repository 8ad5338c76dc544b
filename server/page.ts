import type { Tail } from '#lib/log.ts'
import type { Encoding } from '#server/compress.ts'
import type { FlatHeaders } from '#server/types.ts'

/** A page as it is sent in one encoding: everything made beforehand. */
export type Copy = {
  headers: FlatHeaders
  body: Buffer
  /** With its quotes; '' where no condition applies (a redirect, an error). */
  etag: string
  /** The headers of a 304. */
  notModified: FlatHeaders
  /** The log's lines for a GET answered with this copy from memory, and for a 304. */
  hitTail: Tail
  notModifiedTail: Tail
}

/** What the page cache knows of what it keeps. */
export type Keepable = {
  status: number
  /** What it was made from: a purge of any of these ends it. */
  tags: ReadonlySet<string>
  /** Milliseconds since 1970 at which it ends by itself, or Infinity. */
  validUntil: number
  /** Whether others may be answered with it later. */
  isKept: boolean
  /** What it takes in memory. */
  bytes: number
}

/** A finished answer to GET, the same for every reader. */
export type Page = Keepable & { copies: Record<Encoding, Copy> }
