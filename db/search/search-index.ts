import { postgresIndex } from '#db/search/postgres.ts'
import { sqliteIndex } from '#db/search/sqlite.ts'
import type { SearchIndex } from '#db/search/types.ts'
import { usesPostgres } from '#lib/env.ts'

/** The index of words of the database in use. */
export const searchIndex = (): SearchIndex => (usesPostgres() ? postgresIndex : sqliteIndex)
