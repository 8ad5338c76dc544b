import type { ArticleKind, CorrectionSeverity, StoredPicture, TalkMode } from '#db/schema/articles.ts'
import type { LiveView } from '#domain/articles/live/types.ts'
import type { Body } from '#domain/body/types.ts'
import type { SectionView } from '#domain/site/types.ts'

export type PersonView = { slug: string; name: string; role: string; place: string; bio: string; portrait: StoredPicture | null }

/** What a card shows of a story. */
export type CardView = {
  publicId: string
  /** `/{section}/{slug}` */
  href: string
  section: SectionView
  kind: ArticleKind
  kicker: string
  headline: string
  standfirst: string
  picture: StoredPicture | null
  authors: { slug: string; name: string; portrait: StoredPicture | null }[]
  publishedAt: Date
  commentCount: number
  /** Whether it is being covered as it happens. */
  isLive: boolean
}

/** `before` and `after` are the words as they stood and stand; '' where only `text` tells. */
export type CorrectionView = { at: Date; severity: CorrectionSeverity; text: string; before: string; after: string }

/** One page of the corrections of all stories, newest first. */
export type CorrectionPage = {
  corrections: (CorrectionView & { id: number; article: { headline: string; href: string } })[]
  page: number
  pages: number
}

export type ArticleView = Omit<CardView, 'authors'> & {
  id: number
  slug: string
  /** Of a live story, its summary. */
  body: Body
  /** Null for a story that was never covered live. */
  live: LiveView | null
  authors: PersonView[]
  /** Set when it changed more than 5 minutes after publication. */
  updatedAt: Date | null
  readingMinutes: number
  tags: TopicView[]
  corrections: CorrectionView[]
  talkMode: TalkMode
}

/** A story by its headline alone. */
export type LineView = Pick<CardView, 'kind' | 'headline' | 'href'> & { id: number }

/** Where to go from a story. */
export type BesideView = {
  /** The one of its section that came out before it. */
  next: CardView | null
  /** About the same, at most 4. */
  related: CardView[]
  /** The first first. Empty until enough has been read. */
  mostRead: LineView[]
}

/** What stories are tagged with. */
export type TopicView = { slug: string; name: string }

/** The front page, no story twice. */
export type FrontView = {
  lead: CardView | null
  /** At most 3, about what the lead is about. */
  sublinks: CardView[]
  /** At most 3. */
  secondary: CardView[]
  /** Newest first, at most 8. */
  latest: CardView[]
  bands: { section: SectionView; cards: CardView[] }[]
}

/** One page of a list of stories, newest first. */
export type CardPage = { cards: CardView[]; page: number; pages: number }

/** A month of the archive; `month` counts from 1. */
export type ArchiveMonth = { year: number; month: number; count: number }
export type ArchiveYear = { year: number; months: ArchiveMonth[] }
