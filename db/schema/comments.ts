import { eq, isNotNull } from 'drizzle-orm'
import { kit } from '#db/kit/index.ts'
import { users } from '#db/schema/accounts.ts'
import { articles } from '#db/schema/articles.ts'

export const COMMENT_STATES = ['held', 'published', 'rejected', 'withdrawn', 'erased'] as const
export type CommentState = (typeof COMMENT_STATES)[number]

/** A comment's words as a typed tree: domain/comments/words knows its nodes. */
export type StoredWords = { version: number; content: unknown[] }

export const comments = kit.table(
  'comments',
  {
    id: kit.id(),
    publicId: kit.string('public_id').notNull().unique(),
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id),
    /** Null for a comment brought along from another system. */
    authorId: kit.ref('author_id').references(() => users.id),
    /** The name printed where there is no account. */
    authorName: kit.string('author_name'),
    /** Tells that two comments without an account have one author: a keyed hash of the e-mail, which is stored nowhere. */
    authorKey: kit.string('author_key'),
    /** What this answers; 0 for a comment on the article itself (no null: both databases index it alike). */
    parentId: kit.ref('parent_id').notNull().default(0),
    /** The comment that the thread begins with; 0 for that one itself. */
    rootId: kit.ref('root_id').notNull().default(0),
    depth: kit.int('depth').notNull(),
    /** Sortable keys from the root down to this comment: a thread in reading order is its comments by path. */
    path: kit.path('path').notNull(),
    state: kit.oneOf('state', COMMENT_STATES).notNull(),
    currentRev: kit.int('current_rev').notNull(),
    /** The revision that a moderator has seen; equal to currentRev when nothing is new. */
    reviewedRev: kit.int('reviewed_rev'),
    /** The event that picked it, while it is picked. Shown only while it is published. */
    pickEventId: kit.ref('pick_event_id'),
    /** Compare-and-swap between moderators: advances with each decision. */
    version: kit.int('version').notNull().default(0),
    createdAt: kit.instant('created_at').notNull(),
    publishedAt: kit.instant('published_at'),
    editedAt: kit.instant('edited_at'),
    /** From the form: a double click or a retried post makes one comment. */
    idempotencyKey: kit.string('idempotency_key'),
  },
  (t) => [
    kit.uniqueIndex('comments_path').on(t.articleId, t.path),
    kit.index('comments_threads').on(t.articleId, t.rootId, t.path),
    kit.index('comments_root').on(t.rootId, t.path),
    kit.index('comments_author').on(t.authorId, t.state, t.id),
    kit.index('comments_author_article').on(t.authorId, t.articleId),
    kit.index('comments_state').on(t.state, t.id),
    kit.index('comments_shown').on(t.articleId).where(eq(t.state, 'published')),
    kit.index('comments_root_shown').on(t.rootId).where(eq(t.state, 'published')),
    // With the state in them, else SQLite takes comments_state and looks at every published comment.
    kit.index('comments_picked').on(t.state, t.pickEventId).where(isNotNull(t.pickEventId)),
    kit.index('comments_picks').on(t.articleId, t.state, t.pickEventId).where(isNotNull(t.pickEventId)),
    kit.uniqueIndex('comments_idempotency').on(t.authorId, t.idempotencyKey),
  ],
)

/** Every text that a comment has had. */
export const commentRevisions = kit.table(
  'comment_revisions',
  {
    commentId: kit
      .ref('comment_id')
      .notNull()
      .references(() => comments.id),
    rev: kit.int('rev').notNull(),
    /** What was typed, kept so that it can be edited again. */
    source: kit.string('source').notNull(),
    words: kit.json<StoredWords>('words').notNull(),
    /** The plain words, for rules and search. */
    plain: kit.string('plain').notNull(),
    createdAt: kit.instant('created_at').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.commentId, t.rev] })],
)
