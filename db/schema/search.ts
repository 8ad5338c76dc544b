import { kit } from '#db/kit/index.ts'

export const SEARCHABLE = ['article', 'comment'] as const

/**
 * What is to be indexed anew. Triggers of objects.sql write here, in the transaction of whatever changed a story or a
 * comment; domain/search takes the rows away with the same transaction that indexes. Several rows may name one thing.
 */
export const searchPending = kit.table(
  'search_pending',
  {
    id: kit.id(),
    kind: kit.oneOf('kind', SEARCHABLE).notNull(),
    subjectId: kit.ref('subject_id').notNull(),
  },
  (t) => [kit.index('search_pending_kind').on(t.kind, t.id)],
)

/**
 * Which published story, or comment, is which document of the index of words. Documents are numbered by time (see
 * domain/search/doc.ts), so that the newest are found without a sort.
 */
const docs = (name: string) => kit.table(name, { doc: kit.ref('doc').primaryKey(), subjectId: kit.ref('subject_id').notNull().unique() })

export const searchArticles = docs('search_articles')
export const searchComments = docs('search_comments')
