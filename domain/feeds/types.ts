import type { ArticleKind, StoredPicture } from '#db/schema/articles.ts'
import type { LiveView } from '#domain/articles/live/types.ts'
import type { CorrectionView, TopicView } from '#domain/articles/types.ts'
import type { Body } from '#domain/body/types.ts'
import type { BodyLabels } from '#domain/body/html/print.ts'
import type { Words } from '#domain/comments/words/types.ts'
import type { SectionView } from '#domain/site/types.ts'

/** A list of what is new, for programs. Addresses are absolute; texts are plain. */
export type Feed = {
  /** The paper's name. */
  paper: string
  title: string
  description: string
  /** BCP 47. */
  language: string
  /** The page that shows the same to people. */
  home: string
  /** Where its files lie, with a slash at the end. */
  folder: string
  icon: string
  /** Newest first. */
  items: FeedItem[]
}

export type FeedItem = {
  /** A URN that stays when the address or the site's name changes. */
  id: string
  url: string
  title: string
  /** Plain; '' where there is none. */
  summary: string
  html: string
  published: Date
  /** The last change that readers should know of; else as `published`. */
  updated: Date
  authors: { name: string; url: string | null }[]
  categories: FeedCategory[]
  enclosure: Enclosure | null
  /** The folder of the feed of what readers say about it; null where there is none. */
  comments: string | null
}

/** `scheme` tells sections and tags apart: the address that their slugs stand below. */
export type FeedCategory = { slug: string; name: string; scheme: string }

export type Enclosure = { url: string; type: string; bytes: number }

/** A story as a feed tells it. */
export type FeedStory = {
  publicId: string
  href: string
  kind: ArticleKind
  section: SectionView
  headline: string
  standfirst: string
  body: Body
  live: LiveView | null
  picture: StoredPicture | null
  publishedAt: Date
  updatedAt: Date | null
  authors: { slug: string; name: string }[]
  tags: TopicView[]
  corrections: CorrectionView[]
}

/** What the paper says around a story's words. */
export type StoryLabels = BodyLabels & { sponsored: string; corrections: string; time: (at: Date) => string }

/** A comment as a feed tells it. `name` is '' for nobody's. */
export type FeedComment = { publicId: string; name: string; words: Words; createdAt: Date; editedAt: Date | null }
