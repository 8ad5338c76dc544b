import { defineConfig } from 'drizzle-kit'
import { usesPostgres } from '#lib/env.ts'

/**
 * For `drizzle-kit generate`, run once with DATABASE_URL=postgres:// and once without: each database has its own steps.
 * They are applied by db/migrate.ts and by nothing else.
 */
const database = usesPostgres() ? 'postgres' : 'sqlite'

export default defineConfig({
  dialect: database === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './db/schema/*.ts',
  out: `./db/migrations/${database}`,
  breakpoints: false,
})
