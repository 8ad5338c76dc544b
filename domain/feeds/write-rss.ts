import { generateRssFeed } from 'feedsmith'
import { exactText, exactXml } from '#domain/feeds/exact-xml.ts'
import { lastChange } from '#domain/feeds/last-change.ts'
import { withTexts } from '#domain/feeds/texts.ts'
import type { Feed, FeedItem } from '#domain/feeds/types.ts'

/** RSS 2.0, with what it lacks from Dublin Core (names without an e-mail), RSS Content (whole texts) and Atom (self, updated). */
export function writeRss(feed: Feed): string {
  const { title, description, language, home, folder, items } = withTexts(feed, exactText)
  const channel = {
    ...{ title, description, language, link: home },
    lastBuildDate: lastChange(feed),
    docs: 'https://www.rssboard.org/rss-specification',
    atom: { links: [{ href: `${folder}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map(toItem),
  }
  return exactXml(generateRssFeed(channel, { strict: true }))
}

const toItem = ({ id, url, title, summary, html, published, updated, authors, categories, enclosure, comments }: FeedItem) => ({
  title,
  link: url,
  description: summary,
  guid: { value: id, isPermaLink: false },
  pubDate: published,
  categories: categories.map(({ name, scheme }) => ({ name, domain: scheme })),
  enclosures: enclosure ? [{ url: enclosure.url, length: enclosure.bytes, type: enclosure.type }] : [],
  content: { encoded: html },
  dc: { creators: authors.map(({ name }) => name) },
  atom: { updated },
  ...(comments !== null && { comments: `${url}#comments`, wfw: { commentRss: `${comments}feed.xml` } }),
})
