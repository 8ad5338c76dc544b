import { kit } from '#db/kit/index.ts'

export const IMPORTED_KINDS = ['person', 'tag', 'section', 'article', 'comment'] as const
export type ImportedKind = (typeof IMPORTED_KINDS)[number]

/** What each thing of a foreign paper became here, so that the same file read again adds nothing. */
export const imports = kit.table(
  'imports',
  {
    /** The paper that it came from: `wordpress:https://old.example`. */
    source: kit.string('source').notNull(),
    kind: kit.oneOf('kind', IMPORTED_KINDS).notNull(),
    /** Its id there. */
    foreignId: kit.string('foreign_id').notNull(),
    /** Its id here. */
    localId: kit.ref('local_id').notNull(),
    /** Digest of what was read: another one means that it changed there since. */
    digest: kit.string('digest').notNull(),
    /** Its version here when it was written: another one means that somebody changed it here since. */
    version: kit.int('version').notNull().default(0),
  },
  (t) => [kit.primaryKey({ columns: [t.source, t.kind, t.foreignId] })],
)
