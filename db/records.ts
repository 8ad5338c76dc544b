import { kit } from '#db/kit/index.ts'

/** The tables that the runner and objects.sql make: outside schema/, so that drizzle-kit makes no step for them. */
export const migrations = kit.table('migrations', {
  name: kit.string('name').primaryKey(),
  hash: kit.string('hash').notNull(),
  at: kit.instant('at').notNull(),
})

/** One row, id 1, written by each health check. */
export const heartbeat = kit.table('heartbeat', {
  id: kit.int('id').primaryKey(),
  at: kit.instant('at').notNull(),
})
