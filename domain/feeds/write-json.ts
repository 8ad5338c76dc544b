import { generateJsonFeed } from 'feedsmith'
import { withTexts } from '#domain/feeds/texts.ts'
import type { Feed, FeedItem } from '#domain/feeds/types.ts'
import { xmlText } from '#lib/xml-text.ts'

/** JSON Feed 1.1. */
export function writeJson(feed: Feed): string {
  const { title, description, language, home, folder, icon, items } = withTexts(feed, xmlText)
  const head = { title, home_page_url: home, feed_url: `${folder}feed.json`, ...(description !== '' && { description }), icon, language }
  const document = generateJsonFeed({ ...head, items: items.map(toItem) }, { strict: true })
  // feedsmith leaves an empty list out, which the format demands.
  return JSON.stringify(items.length === 0 && typeof document === 'object' ? { ...document, items } : document)
}

const toItem = ({ id, url, title, summary, html, published, updated, authors, categories, enclosure }: FeedItem) => ({
  ...{ id, url, title, ...(summary !== '' && { summary }) },
  content_html: html,
  date_published: published,
  date_modified: updated,
  authors: authors.map(({ name, url: page }) => ({ name, ...(page !== null && { url: page }) })),
  tags: categories.map(({ name }) => name),
  ...(enclosure && {
    image: enclosure.url,
    attachments: [{ url: enclosure.url, mime_type: enclosure.type, size_in_bytes: enclosure.bytes }],
  }),
})
