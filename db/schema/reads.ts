import { kit } from '#db/kit/index.ts'
import { articles } from '#db/schema/articles.ts'

/** How often a story was opened within an hour. Nothing of who opened it is kept. */
export const articleReads = kit.table(
  'article_reads',
  {
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The instant at which the hour began. */
    hour: kit.instant('hour').notNull(),
    reads: kit.int('reads').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.hour, t.articleId] }), kit.index('article_reads_article').on(t.articleId)],
)

/** The list as it was last worked out: pages read these few rows and not the counts. */
export const mostRead = kit.table(
  'most_read',
  {
    /** From 1. */
    rank: kit.int('rank').notNull(),
    articleId: kit
      .ref('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** When it was worked out. */
    at: kit.instant('at').notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.rank] }), kit.index('most_read_article').on(t.articleId)],
)
