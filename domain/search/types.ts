import type { ArticleKind } from '#db/schema/articles.ts'
import type { CardView } from '#domain/articles/types.ts'

export const SEARCH_TABS = ['stories', 'comments'] as const
export const SEARCH_KINDS = ['story', 'opinion', 'analysis', 'sponsored', 'page'] as const satisfies readonly ArticleKind[]
export const SEARCH_ORDERS = ['relevance', 'date'] as const

/** What a reader asked for, made sense of: '' for what they did not say. */
export type Search = {
  /** As typed, at most 200 characters. */
  q: string
  tab: (typeof SEARCH_TABS)[number]
  sort: (typeof SEARCH_ORDERS)[number]
  /** Slugs. */
  section: string
  author: string
  kind: (typeof SEARCH_KINDS)[number] | ''
  /** Days of the paper's time zone, `2026-11-24`, both within. */
  from: string
  to: string
  /** From 1. */
  page: number
}

/** A part of a text that matched, or did not. All of them together are the text. */
export type Piece = { text: string; isMatch: boolean }

export type FoundStory = { card: CardView; headline: Piece[]; excerpt: Piece[] }

export type FoundComment = {
  publicId: string
  /** Its thread: `/{section}/{slug}/comments/{id}`. */
  href: string
  authorName: string
  postedAt: Date
  excerpt: Piece[]
  story: { headline: string; href: string }
}

/** One page of what was found. `total` is exact, unless `isMore`: then there are more. */
export type FoundPage<T> = { results: T[]; total: number; isMore: boolean; page: number; pages: number }

/** `none`: nothing is asked; `busy`: too many are searching. */
export type Found =
  | { kind: 'stories'; page: FoundPage<FoundStory> }
  | { kind: 'comments'; page: FoundPage<FoundComment> }
  | { kind: 'none' }
  | { kind: 'busy' }
