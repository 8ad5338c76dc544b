import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const elsewhere = [...configDefaults.exclude, 'e2e/**', '.next/**', 'data/**', '.cache/**']

/** No test may find the database of the paper that is being worked on. */
const DATA_DIR = join(tmpdir(), 'broadsheet-no-data')

const LOAD_DRIZZLE = ['--import', join(import.meta.dirname, 'db/load-drizzle.ts')]

/**
 * The column kit chooses its database when it is imported, so tests that read or write run twice: `sqlite` runs every
 * test, `postgres` the *.db.test.ts on a Postgres in the process (db/testing/), and the *.pg.test.ts on a real server.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    // Files share a process, which halves the time. What they share besides is in lib/shared.ts: leave it as you found it.
    isolate: false,
    // Time-outs only end what hangs: on a busy machine PGlite alone may take ten seconds to start.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    execArgv: LOAD_DRIZZLE,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.pg.test.ts'],
          env: { DATABASE_URL: '', DATA_DIR },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['{db,domain}/**/*.{db,pg}.test.ts'],
          exclude: elsewhere,
          env: { DATABASE_URL: 'postgres://test.invalid/broadsheet', DATA_DIR },
          // A PGlite does not live long enough for the optimising compiler to pay: without it these tests cost 40 % less.
          execArgv: [...LOAD_DRIZZLE, '--liftoff-only'],
        },
      },
    ],
  },
})
