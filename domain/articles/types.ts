import type { ArticleKind, CorrectionSeverity, StoredPicture, TalkMode } from '#db/schema/articles.ts'
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
  body: Body
  authors: PersonView[]
  /** Set when it changed more than 5 minutes after publication. */
  updatedAt: Date | null
  readingMinutes: number
  tags: { slug: string; name: string }[]
  corrections: CorrectionView[]
  talkMode: TalkMode
}

/** The front page, no story twice. */
export type FrontView = {
  lead: CardView | null
  /** At most 3. */
  secondary: CardView[]
  /** Newest first, at most 8. */
  latest: CardView[]
  bands: { section: SectionView; cards: CardView[] }[]
}

/** One page of a list of stories, newest first. */
export type CardPage = { cards: CardView[]; page: number; pages: number }
