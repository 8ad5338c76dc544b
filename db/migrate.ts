import { join } from 'node:path'
import { sqliteFile } from '#db/database.ts'
import { migratePostgres } from '#db/migrate/postgres.ts'
import { migrateSqlite } from '#db/migrate/sqlite.ts'
import { env } from '#lib/env.ts'

/** Where each database's steps lie. */
export const SQLITE_STEPS = join(import.meta.dirname, 'migrations', 'sqlite')
export const POSTGRES_STEPS = join(import.meta.dirname, 'migrations', 'postgres')

/**
 * Brings the configured database to the program's schema, before it is opened.
 * @returns how many steps ran
 * @throws DbError; 'newer' means that a newer version of the program has used it, and that nothing was touched
 */
export async function migrate(): Promise<number> {
  const url = env().DATABASE_URL
  return url === undefined ? migrateSqlite(sqliteFile(), SQLITE_STEPS) : migratePostgres(url, POSTGRES_STEPS)
}
