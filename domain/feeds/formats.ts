import type { Feed } from '#domain/feeds/types.ts'
import { writeAtom } from '#domain/feeds/write-atom.ts'
import { writeJson } from '#domain/feeds/write-json.ts'
import { writeRss } from '#domain/feeds/write-rss.ts'

type Format = { file: string; type: string; write: (feed: Feed) => string }

/** The kinds of feeds that there are of everything: the name of each kind's file, its media type, and what writes it. */
export const FEED_FORMATS = {
  rss: { file: 'feed.xml', type: 'application/rss+xml', write: writeRss },
  atom: { file: 'atom.xml', type: 'application/atom+xml', write: writeAtom },
  json: { file: 'feed.json', type: 'application/feed+json', write: writeJson },
} as const satisfies Record<string, Format>

export type FeedFormat = keyof typeof FEED_FORMATS
