import { hasConversation } from '#app/(paper)/article-data.ts'
import { storyLabels } from '#app/(paper)/feeds/labels.ts'
import { paper } from '#app/page-data.ts'
import { findTopic, listNewestOf, type ListOf } from '#domain/articles/lists/queries.ts'
import { findArticle, findPerson } from '#domain/articles/queries.ts'
import { commentItems } from '#domain/feeds/comment-items.ts'
import { FEED_SIZE, storyItems } from '#domain/feeds/story-items.ts'
import type { Feed } from '#domain/feeds/types.ts'
import { ROOT } from '#domain/site/root.ts'
import { env } from '#lib/env.ts'

type Slug = { slug: string }

/** The newest stories of the paper. */
export async function paperFeed(): Promise<Feed> {
  const { site } = await paper()
  return storiesFeed({ kind: 'paper' }, '/', site.name, site.tagline)
}

/** A section's newest stories, or what was said below a page of the paper: they share their addresses. */
export async function sectionFeed({ section: slug }: { section: string }): Promise<Feed | null> {
  const { site, t } = await paper()
  const section = site.sections.find((each) => each.slug === slug)
  if (!section) return commentsFeed({ section: ROOT, slug })
  const title = t('feed.list', { paper: site.name, list: section.name })
  return storiesFeed({ kind: 'section', slug }, `/${slug}`, title, t('article.section.stories', { section: section.name }))
}

/** The newest stories with a tag. */
export async function topicFeed({ slug }: Slug): Promise<Feed | null> {
  const [{ site, t }, topic] = [await paper(), await findTopic(decodeURIComponent(slug))]
  if (!topic) return null
  const title = t('feed.list', { paper: site.name, list: topic.name })
  return storiesFeed({ kind: 'topic', slug: topic.slug }, `/tag/${topic.slug}`, title, t('article.topic.stories', { topic: topic.name }))
}

/** A writer's newest stories. */
export async function authorFeed({ slug }: Slug): Promise<Feed | null> {
  const [{ site, t }, person] = [await paper(), await findPerson(slug)]
  if (!person) return null
  const title = t('feed.list', { paper: site.name, list: person.name })
  return storiesFeed({ kind: 'person', slug }, `/author/${slug}`, title, person.bio)
}

/** What was said last below a story, or a page of the paper (section ROOT). */
export async function commentsFeed({ section, slug }: Slug & { section: string }): Promise<Feed | null> {
  const [{ site, t }, article] = [await paper(), await findArticle(section, slug)]
  if (!article || !hasConversation(article)) return null
  const { headline, href } = article
  const title = t('feed.comments', { paper: site.name, headline })
  const labels = { nobody: t('comment.anonymous'), title: (name: string) => t('feed.comment', { name, headline }) }
  return feedOf(href, title, t('feed.comments.lead', { headline }), await commentItems(article, env().SITE_URL, labels))
}

async function storiesFeed(of: ListOf, home: string, title: string, description: string): Promise<Feed> {
  const { site, t } = await paper()
  const ids = await listNewestOf(of, FEED_SIZE)
  return feedOf(home, title, description, await storyItems(ids, env().SITE_URL, storyLabels(site, t)))
}

/** @param home the path of the page that shows the same to people */
async function feedOf(home: string, title: string, description: string, items: Feed['items']): Promise<Feed> {
  const [{ site }, base] = [await paper(), env().SITE_URL]
  return {
    ...{ paper: site.name, title, language: site.language, items },
    // RSS demands a description, which not everything has.
    description: description === '' ? title : description,
    home: new URL(home, base).href,
    folder: new URL(home === '/' ? home : `${home}/`, base).href,
    icon: new URL('/icon.png', base).href,
  }
}
