import type { ArticleKind, ArticleState, CorrectionSeverity, LiveState, StoredBody, StoredPicture, TalkMode } from '#db/schema/articles.ts'
import type { Body } from '#domain/body/types.ts'

/** Places for names in a byline: more than any byline has that a reader would read. */
export const AUTHOR_FIELDS = ['author1', 'author2', 'author3', 'author4', 'author5', 'author6', 'author7', 'author8'] as const

/** The fields of a story's form, as it sends them. */
export const STORY_FIELDS = [
  ...(['kicker', 'headline', 'standfirst', 'body', 'section', 'kind', 'slug', 'tags', 'talkMode', 'live', 'publishAt'] as const),
  ...(['pictureSrc', 'pictureAlt', 'pictureCaption', 'pictureCredit'] as const),
  ...AUTHOR_FIELDS,
] as const
export type StoryField = (typeof STORY_FIELDS)[number]
export type StoryFields = Record<StoryField, string>

/** What a correction says. The words themselves are put right in the fields above. */
export const CORRECTION_FIELDS = ['correctionSeverity', 'correctionText', 'correctionBefore', 'correctionAfter'] as const

/** What the form keeps of what was typed and not saved. */
export type TypedFields = Partial<Record<StoryField | (typeof CORRECTION_FIELDS)[number], string>>

/** What a writer chooses from; a page of the paper stays one. */
export const STORY_KINDS = ['story', 'opinion', 'analysis', 'sponsored'] as const satisfies ArticleKind[]

export const CHOICES = {
  kind: [...STORY_KINDS, 'page'],
  talkMode: ['open', 'premoderated', 'readonly', 'closed'],
  live: ['no', 'live', 'ended'],
  correctionSeverity: ['clarification', 'correction', 'serious'],
} as const satisfies { kind: ArticleKind[]; talkMode: TalkMode[]; live: LiveState[]; correctionSeverity: CorrectionSeverity[] }

export const INTENTS = ['save', 'publish', 'unpublish', 'preview'] as const
export type Intent = (typeof INTENTS)[number]

export type PersonRef = { id: number; slug: string; name: string }
export type TagRef = { id: number; slug: string; name: string }

/** A story with all that can be changed about it. */
export type Editable = {
  id: number
  publicId: string
  /** Of the section: '' for a page of the paper. */
  section: string
  sectionId: number
  slug: string
  kind: ArticleKind
  state: ArticleState
  kicker: string
  headline: string
  standfirst: string
  body: StoredBody
  picture: StoredPicture | null
  publishAt: Date | null
  updatedAt: Date | null
  talkMode: TalkMode
  live: LiveState
  endedAt: Date | null
  version: number
  ownerId: number | null
  authors: PersonRef[]
  tags: TagRef[]
}

/** What a command did with a story. */
export type Saved = { publicId: string; version: number; href: string; isScheduled: boolean }

/** Where a story stands for those who make the paper. A scheduled one is published ahead of its time. */
export const STANDINGS = ['draft', 'scheduled', 'published', 'unpublished'] as const
export type Standing = (typeof STANDINGS)[number]

/** The standing of that name; drafts for any other text. */
export const toStanding = (name: string | undefined): Standing => STANDINGS.find((standing) => standing === name) ?? 'draft'

/** A line of the list of stories. */
export type StoryRow = {
  publicId: string
  headline: string
  section: string
  authors: string[]
  /** When it is out, was out or is to be out; for a draft without a plan, when it was begun. */
  at: Date
  isPlanned: boolean
}

export type StoryList = { standing: Standing; rows: StoryRow[]; counts: Record<Standing, number>; page: number; pages: number }

/** A story in its form, for whoever asked. */
export type StoryDesk = {
  publicId: string
  version: number
  standing: Standing
  /** Where readers find it, or will. */
  href: string
  fields: StoryFields
  body: Body
  /** Whether they may change it: a writer may look at their own story once it is published, no more. */
  isEditable: boolean
  /** What they typed before and did not save, and on which version. */
  unsaved: { fields: TypedFields; version: number; at: Date } | null
}
