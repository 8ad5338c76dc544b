import { kit } from '#db/kit/index.ts'
import { articles, people, type StoredBody } from '#db/schema/articles.ts'

/** The updates of a live story. One that is taken out is deleted: its words are gone. */
export const liveBlocks = kit.table(
  'live_blocks',
  {
    id: kit.id(),
    /** The key of the form that it was written in: a form that is sent twice is one update. */
    publicId: kit.string('public_id').notNull().unique(),
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** When what it tells of happened, or was learned: updates stand in this order. */
    at: kit.instant('at').notNull(),
    /** When its words were last changed. */
    updatedAt: kit.instant('updated_at'),
    headline: kit.string('headline').notNull().default(''),
    /** Named above all updates. */
    isKey: kit.bool('is_key').notNull().default(false),
    body: kit.json<StoredBody>('body').notNull(),
    /** Who signs it; nobody where it is the paper's. */
    personId: kit.ref('person_id').references(() => people.id),
    /** Compare-and-swap between writers. */
    version: kit.int('version').notNull().default(0),
    createdAt: kit.instant('created_at').notNull(),
  },
  (t) => [kit.index('live_blocks_article').on(t.articleId, t.at, t.id), kit.index('live_blocks_person').on(t.personId)],
)
