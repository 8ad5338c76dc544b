import * as postgres from '#db/kit/postgres.ts'
import * as sqlite from '#db/kit/sqlite.ts'
import { usesPostgres } from '#lib/env.ts'

/**
 * The column vocabulary of the database in use. Typed as SQLite's: parity.test.ts proves that both infer the same rows.
 */
export const kit = (usesPostgres() ? postgres : sqlite) as unknown as typeof sqlite
