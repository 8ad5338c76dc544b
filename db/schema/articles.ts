import { kit } from '#db/kit/index.ts'
import { users } from '#db/schema/accounts.ts'
import { sections } from '#db/schema/site.ts'

/**
 * A stored picture: `src` is its address below /media/, sizes in pixels, `focus` what must not be cut off, in per cent from
 * the left and from the top (the middle where there is none).
 */
export type StoredPicture = {
  src: string
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
  focus?: [number, number]
}

/** A typed body as stored: domain/body knows its nodes and upgrades old versions. */
export type StoredBody = { version: number; content: unknown[] }

export const ARTICLE_KINDS = ['story', 'opinion', 'analysis', 'sponsored', 'page'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

/** A published article whose `publishAt` lies ahead is scheduled: the reader's queries compare with the clock. */
export const ARTICLE_STATES = ['draft', 'published', 'unpublished'] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]
export const TALK_MODES = ['open', 'premoderated', 'readonly', 'closed'] as const
export type TalkMode = (typeof TALK_MODES)[number]
/** Whether a story is covered as it happens: see domain/articles/live. */
export const LIVE_STATES = ['no', 'live', 'ended'] as const
export type LiveState = (typeof LIVE_STATES)[number]
export const CORRECTION_SEVERITIES = ['clarification', 'correction', 'serious'] as const
export type CorrectionSeverity = (typeof CORRECTION_SEVERITIES)[number]

/** Who writes the paper. Need not have an account. */
export const people = kit.table('people', {
  id: kit.id(),
  slug: kit.string('slug').notNull().unique(),
  name: kit.string('name').notNull(),
  /** "Harbour correspondent" */
  role: kit.string('role').notNull().default(''),
  place: kit.string('place').notNull().default(''),
  bio: kit.string('bio').notNull().default(''),
  portrait: kit.json<StoredPicture>('portrait'),
  /** The account that this person comments with, if any. */
  userId: kit
    .ref('user_id')
    .unique()
    .references(() => users.id),
})

export const articles = kit.table(
  'articles',
  {
    id: kit.id(),
    publicId: kit.string('public_id').notNull().unique(),
    sectionId: kit
      .ref('section_id')
      .notNull()
      .references(() => sections.id),
    slug: kit.string('slug').notNull(),
    kind: kit.oneOf('kind', ARTICLE_KINDS).notNull().default('story'),
    state: kit.oneOf('state', ARTICLE_STATES).notNull().default('draft'),
    kicker: kit.string('kicker').notNull().default(''),
    headline: kit.string('headline').notNull(),
    standfirst: kit.string('standfirst').notNull().default(''),
    body: kit.json<StoredBody>('body').notNull(),
    /** Words in the body, for the reading time. */
    words: kit.int('words').notNull().default(0),
    picture: kit.json<StoredPicture>('picture'),
    publishAt: kit.instant('publish_at'),
    /** Last change that a reader should know of. */
    updatedAt: kit.instant('updated_at'),
    talkMode: kit.oneOf('talk_mode', TALK_MODES).notNull().default('open'),
    /** How much an editor makes of it: the front page takes each step for some hours of freshness. */
    weight: kit.int('weight').notNull().default(0),
    live: kit.oneOf('live', LIVE_STATES).notNull().default('no'),
    /** When its coverage ended; null while it goes on. */
    endedAt: kit.instant('ended_at'),
    /** Compare-and-swap between editors. */
    version: kit.int('version').notNull().default(0),
    /** Whose draft it is: the account that began it; null for a story that was loaded. */
    ownerId: kit.ref('owner_id').references(() => users.id),
    createdAt: kit.instant('created_at').notNull(),
  },
  (t) => [
    kit.uniqueIndex('articles_address').on(t.sectionId, t.slug),
    // They end with the kind, so that a page far down a list is found without looking at any story on the way.
    kit.index('articles_published').on(t.state, t.publishAt, t.id, t.kind),
    kit.index('articles_section').on(t.sectionId, t.state, t.publishAt, t.id, t.kind),
    kit.index('articles_owner').on(t.ownerId, t.state, t.publishAt, t.id),
    kit.index('articles_live').on(t.live, t.id),
  ],
)

export const bylines = kit.table(
  'bylines',
  {
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    personId: kit
      .ref('person_id')
      .notNull()
      .references(() => people.id),
    position: kit.int('position').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.articleId, t.personId] }), kit.index('bylines_person').on(t.personId, t.articleId)],
)

export const tags = kit.table('tags', {
  id: kit.id(),
  slug: kit.string('slug').notNull().unique(),
  name: kit.string('name').notNull(),
})

export const articleTags = kit.table(
  'article_tags',
  {
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    tagId: kit
      .ref('tag_id')
      .notNull()
      .references(() => tags.id),
    position: kit.int('position').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.articleId, t.tagId] }), kit.index('article_tags_tag').on(t.tagId, t.articleId)],
)

export const corrections = kit.table(
  'corrections',
  {
    id: kit.id(),
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    at: kit.instant('at').notNull(),
    severity: kit.oneOf('severity', CORRECTION_SEVERITIES).notNull(),
    text: kit.string('text').notNull(),
    /** The words as they stood, and as they stand now; empty where only `text` tells. */
    before: kit.string('before').notNull().default(''),
    after: kit.string('after').notNull().default(''),
  },
  (t) => [kit.index('corrections_article').on(t.articleId, t.at), kit.index('corrections_at').on(t.at, t.id)],
)

/** Where an article stood before, on this site or the one that it was imported from: the reader is sent on. */
export const oldAddresses = kit.table(
  'old_addresses',
  {
    /** Path and what of the query matters, without a slash at the end: `/2012/01/a-story`, `/?p=12`. */
    path: kit.string('path').notNull(),
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (t) => [kit.primaryKey({ columns: [t.path] }), kit.index('old_addresses_article').on(t.articleId)],
)

/** What somebody has typed into an article's form and not saved: kept apart from the article. */
export const articleDrafts = kit.table(
  'article_drafts',
  {
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    userId: kit
      .ref('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The form's fields by their names. */
    fields: kit.json<Record<string, string>>('fields').notNull(),
    /** The article's version that the form was opened on. */
    version: kit.int('version').notNull(),
    savedAt: kit.instant('saved_at').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.articleId, t.userId] })],
)
