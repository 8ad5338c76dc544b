import { enclosureOf } from '#domain/feeds/enclosure.ts'
import { listFeedStories } from '#domain/feeds/queries.ts'
import { stableId } from '#domain/feeds/stable-id.ts'
import { storyHtml } from '#domain/feeds/story-html.ts'
import type { FeedCategory, FeedItem, FeedStory, StoryLabels } from '#domain/feeds/types.ts'

/** What of the newest a feed tells: a day of a busy paper, a month of a small one. */
export const FEED_SIZE = 50

/** These stories as a feed tells them, in this order, as far as readers may see them. @param base the paper's address */
export async function storyItems(ids: number[], base: URL, labels: StoryLabels): Promise<FeedItem[]> {
  const stories = await listFeedStories(ids)
  return Promise.all(stories.map((story) => toItem(story, base, labels)))
}

async function toItem(story: FeedStory, base: URL, labels: StoryLabels): Promise<FeedItem> {
  const url = new URL(story.href, base).href
  return {
    id: stableId('article', story.publicId),
    url,
    title: story.headline,
    summary: story.standfirst,
    html: storyHtml(story, base, labels),
    published: story.publishedAt,
    updated: story.updatedAt ?? story.publishedAt,
    authors: story.authors.map(({ slug, name }) => ({ name, url: new URL(`/author/${slug}`, base).href })),
    categories: categoriesOf(story, base),
    enclosure: await enclosureOf(story.picture, base),
    comments: `${url}/`,
  }
}

/** Its section first. */
const categoriesOf = ({ section, tags }: FeedStory, base: URL): FeedCategory[] => [
  { slug: section.slug, name: section.name, scheme: new URL('/', base).href },
  ...tags.map(({ slug, name }) => ({ slug, name, scheme: new URL('/tag/', base).href })),
]
