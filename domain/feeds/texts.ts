import type { Feed, FeedItem } from '#domain/feeds/types.ts'

/** A feed with each of its texts changed. Addresses, ids and dates hold nothing that somebody typed. */
export const withTexts = (feed: Feed, change: (text: string) => string): Feed => ({
  ...feed,
  paper: change(feed.paper),
  title: change(feed.title),
  description: change(feed.description),
  items: feed.items.map((item) => withItemTexts(item, change)),
})

const withItemTexts = (item: FeedItem, change: (text: string) => string): FeedItem => ({
  ...item,
  title: change(item.title),
  summary: change(item.summary),
  html: change(item.html),
  authors: item.authors.map((author) => ({ ...author, name: change(author.name) })),
  categories: item.categories.map((category) => ({ ...category, slug: change(category.slug), name: change(category.name) })),
})
