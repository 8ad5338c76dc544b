import type { Role } from '#db/schema/accounts.ts'
import type { ArticleKind, CorrectionSeverity, StoredBody, StoredPicture, TalkMode } from '#db/schema/articles.ts'
import type { Emblem, SectionColour } from '#db/schema/site.ts'

/*
 * The demo paper as data. No instant is fixed: everything is told in hours before the first start, or minutes after an article.
 * Keys (slugs, `key`, `id`) are stable, so that seeds and tests can name a thing.
 */

export type DemoSection = { slug: string; name: string; colour: SectionColour }

export type DemoSite = {
  name: string
  tagline: string
  language: string
  timeZone: string
  contact: string
  emblem: Emblem
  /** In the masthead's order. */
  sections: DemoSection[]
}

export type DemoPerson = { slug: string; name: string; role: string; place: string; bio: string; portrait: StoredPicture }

export type DemoTag = { slug: string; name: string }

export type DemoCorrection = { hoursAgo: number; severity: CorrectionSeverity; text: string }

export type DemoUpdate = { hoursAgo: number; headline: string; isKey?: boolean; author: string; body: StoredBody }

export type DemoArticle = {
  slug: string
  section: string
  kind: ArticleKind
  state: 'draft' | 'published'
  kicker: string
  headline: string
  standfirst: string
  /** Slugs of people; none for what the paper itself or an advertiser says. */
  authors: string[]
  /** Slugs of tags. */
  tags: string[]
  picture: StoredPicture | null
  talkMode: TalkMode
  /** Hours before the first start, not whole ones by need; negative: scheduled, so many hours ahead; null: a draft has none. */
  publishedHoursAgo: number | null
  /** Set where the story changed after it was published. */
  updatedHoursAgo?: number
  corrections?: DemoCorrection[]
  /** Covered as it happens: its updates, newest first. */
  updates?: DemoUpdate[]
  /** Its dates are relative too: see `datedBody`. */
  body: StoredBody
}

/** What the paper says of itself, at `/{slug}`. */
export type DemoPage = Pick<DemoArticle, 'slug' | 'headline' | 'standfirst' | 'body'>

/** An account that comments. Staff write under their own name; `person` says whose account it is. */
export type DemoReader = { key: string; name: string; email: string; roles: Role[]; person?: string }

export type DemoCommentState = 'published' | 'held' | 'rejected'

/** Codes of the house rules, as in the `reasons` table. */
export type DemoReason = 'abuse' | 'off-topic' | 'spam' | 'personal-details' | 'unlawful' | 'misleading'

export type DemoComment = {
  id: string
  /** Slug of the article. */
  article: string
  /** Key of the reader. */
  author: string
  /** Id of the comment that it answers; that one stands earlier in the list. */
  replyTo?: string
  /** Minutes after the article was published. */
  minutesAfter: number
  /** Our Markdown subset. */
  source: string
  state: DemoCommentState
  /** Which rule a rejection named. */
  reason?: DemoReason
  /** Why the paper picked it, in the sentence that is published. */
  pick?: string
}

export type DemoPaper = {
  site: DemoSite
  people: DemoPerson[]
  tags: DemoTag[]
  articles: DemoArticle[]
  pages: DemoPage[]
  /** Slugs of articles by how often they were opened. */
  reads: Record<string, number>
  readers: DemoReader[]
  comments: DemoComment[]
}
