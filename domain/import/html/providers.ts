import { hostOf } from '#domain/import/html/resolve.ts'

/** Whose things WordPress shows in the page, and what they are. */
type Provider = { name: string; thing: string; hosts: readonly string[] }

const PROVIDERS: readonly Provider[] = [
  { name: 'YouTube', thing: 'Video', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'] },
  { name: 'Vimeo', thing: 'Video', hosts: ['vimeo.com'] },
  { name: 'X', thing: 'Post', hosts: ['twitter.com', 'x.com'] },
  { name: 'Instagram', thing: 'Post', hosts: ['instagram.com', 'instagr.am'] },
  { name: 'Facebook', thing: 'Post', hosts: ['facebook.com', 'fb.watch'] },
  { name: 'TikTok', thing: 'Video', hosts: ['tiktok.com'] },
  { name: 'SoundCloud', thing: 'Sound', hosts: ['soundcloud.com'] },
  { name: 'Spotify', thing: 'Sound', hosts: ['spotify.com'] },
  { name: 'Mixcloud', thing: 'Sound', hosts: ['mixcloud.com'] },
  { name: 'Flickr', thing: 'Picture', hosts: ['flickr.com', 'flic.kr'] },
  { name: 'Imgur', thing: 'Picture', hosts: ['imgur.com'] },
  { name: 'Dailymotion', thing: 'Video', hosts: ['dailymotion.com', 'dai.ly'] },
  { name: 'Reddit', thing: 'Post', hosts: ['reddit.com'] },
  { name: 'Bluesky', thing: 'Post', hosts: ['bsky.app'] },
  { name: 'TED', thing: 'Talk', hosts: ['ted.com'] },
  { name: 'SlideShare', thing: 'Slides', hosts: ['slideshare.net'] },
  { name: 'Speaker Deck', thing: 'Slides', hosts: ['speakerdeck.com'] },
  { name: 'WordPress.tv', thing: 'Video', hosts: ['wordpress.tv', 'videopress.com'] },
  { name: 'Scribd', thing: 'Document', hosts: ['scribd.com'] },
  { name: 'Issuu', thing: 'Document', hosts: ['issuu.com'] },
  { name: 'Tumblr', thing: 'Post', hosts: ['tumblr.com'] },
  { name: 'Pinterest', thing: 'Post', hosts: ['pinterest.com'] },
  { name: 'Kickstarter', thing: 'Project', hosts: ['kickstarter.com', 'kck.st'] },
  { name: 'Crowdsignal', thing: 'Poll', hosts: ['crowdsignal.net', 'polldaddy.com', 'poll.fm', 'survey.fm'] },
]

const MAPS = /^https?:\/\/(?:(?:www|maps)\.google\.[a-z.]+\/maps|maps\.google\.)/i

/** Whose thing it is, or null for a host that is none of the well-known ones. */
export function findProvider(url: string): Omit<Provider, 'hosts'> | null {
  if (MAPS.test(url)) return { name: 'Google Maps', thing: 'Map' }
  const host = hostOf(url)
  return PROVIDERS.find(({ hosts }) => hosts.some((h) => host === h || host.endsWith(`.${h}`))) ?? null
}

const PLAYERS: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?:[?#].*)?$/, 'https://www.youtube.com/watch?v=$1'],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/, 'https://vimeo.com/$1'],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/, 'https://www.dailymotion.com/video/$1'],
  [/^https?:\/\/open\.spotify\.com\/embed\/(.+)$/, 'https://open.spotify.com/$1'],
]

// Players that name the page in their address.
const CARRIERS: readonly [string, string][] = [
  ['soundcloud.com/player', 'url'],
  ['facebook.com/plugins', 'href'],
]

/** The page that a reader would visit, for the address of a player in a frame. */
export function pageOfPlayer(url: string): string {
  const carrier = CARRIERS.find(([path]) => url.includes(path))
  const carried = carrier ? new URL(url).searchParams.get(carrier[1]) : null
  if (carried !== null && /^https?:\/\//.test(carried)) return carried
  const player = PLAYERS.find(([pattern]) => pattern.test(url))
  return player ? url.replace(player[0], player[1]) : url
}
