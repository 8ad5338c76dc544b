import { kit } from '#db/kit/index.ts'

/** What committed writes changed, for the other processes' page caches. Rows older than a day are deleted. */
export const changes = kit.table(
  'changes',
  {
    id: kit.id(),
    at: kit.instant('at').notNull(),
    /** The process that wrote it, which has purged already. */
    origin: kit.string('origin').notNull(),
    /** A `Change` of domain/changes.ts. */
    change: kit.json<unknown>('change').notNull(),
  },
  (t) => [kit.index('changes_at').on(t.at)],
)
