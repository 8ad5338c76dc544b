import { fileOfId } from '#domain/sitemap/files.ts'

/** What can change for readers. Plain data: it travels through the changes table to the other processes. */
export type Change =
  /** A comment was posted and shows at once. */
  | { kind: 'comment-posted'; articleId: number }
  /** A moderator or the author changed what shows. */
  | { kind: 'comment-decided'; articleId: number }
  /** Words, state or address of a story: where and under which names it stands, and, where that was otherwise, stood. */
  | ({ kind: 'article-changed'; articleId: number; was?: ArticlePlace } & ArticlePlace)
  /** An update of a live story. */
  | { kind: 'live-block-changed'; articleId: number; block: string; deed: 'added' | 'changed' | 'removed' }
  | { kind: 'person-changed'; slug: string }
  /** The paper's identity or its sections: on every page. */
  | { kind: 'site-changed' }
  /** What stands above everything. */
  | { kind: 'breaking-changed' }
  /** The list of the most read stories. */
  | { kind: 'most-read-changed' }

/** Slugs of the section, the people and the tags of a story. `address` is `{section}/{slug}`. */
export type ArticlePlace = { address: string; section: string; people: string[]; tags?: string[] }

const CONVERSATION = 'conversation:'

/** The tags that pages are marked with while they render: what a page read. */
export const tag = {
  site: 'site',
  /** What stands above everything. */
  breaking: 'breaking',
  front: 'front',
  section: (slug: string) => `section:${slug}`,
  article: (id: number) => `article:${String(id)}`,
  /** Whatever stands at an address, nothing included. */
  address: (path: string) => `address:${path}`,
  conversation: (articleId: number) => CONVERSATION + String(articleId),
  /** The number of comments on a card. */
  commentCount: (articleId: number) => `comment-count:${String(articleId)}`,
  person: (slug: string) => `person:${slug}`,
  /** Stories about something. */
  topic: (slug: string) => `topic:${slug}`,
  /** The list of all corrections. */
  corrections: 'corrections',
  /** The list of the most read stories. */
  mostRead: 'most-read',
  /** The file of the sitemap that holds these stories: the others need no thought when one changes. */
  sitemap: (file: number) => `sitemap:${String(file)}`,
}

/** Ids of the articles whose conversations stand on a page that was made from these tags. */
export const conversationsIn = (tags: Iterable<string>): number[] =>
  [...tags].filter((name) => name.startsWith(CONVERSATION)).map((name) => Number(name.slice(CONVERSATION.length)))

/** Which pages a change touches, and whether the old copies are dropped at once (words were taken away or corrected). */
export type Purge = { tags: string[]; drop: boolean }

/** The only mapping from what changed to what is rendered anew. */
export function tagsOf(change: Change): Purge {
  switch (change.kind) {
    case 'comment-posted':
      return { tags: [tag.conversation(change.articleId), tag.commentCount(change.articleId)], drop: false }
    case 'comment-decided':
      return { tags: [tag.conversation(change.articleId), tag.commentCount(change.articleId)], drop: true }
    case 'article-changed': {
      const places = change.was ? [change, change.was] : [change]
      const { articleId } = change
      const tags = [tag.article(articleId), tag.front, tag.corrections, tag.sitemap(fileOfId(articleId)), ...places.flatMap(tagsOfPlace)]
      return { tags: [...new Set(tags)], drop: true }
    }
    case 'live-block-changed':
      return { tags: [tag.article(change.articleId)], drop: true }
    case 'person-changed':
      return { tags: [tag.person(change.slug)], drop: true }
    case 'site-changed':
      return { tags: [tag.site], drop: true }
    case 'breaking-changed':
      return { tags: [tag.breaking, tag.front], drop: true }
    case 'most-read-changed':
      return { tags: [tag.mostRead], drop: false }
  }
}

const tagsOfPlace = ({ address, section, people, tags = [] }: ArticlePlace): string[] => [
  tag.address(address),
  tag.section(section),
  ...people.map(tag.person),
  ...tags.map(tag.topic),
]
