import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { POSTGRES_STEPS, SQLITE_STEPS } from '#db/migrate.ts'
import { migrateSqlite } from '#db/migrate/sqlite.ts'
import { readPlan, type Plan } from '#db/migrate/steps.ts'

/** Migrated databases to copy from, kept between runs. Named after their steps, so that a changed step makes a new one. */
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'test-databases')

/** The file of a migrated, empty SQLite database. Copy it; never open it. */
export function sqliteTemplate(): string {
  const file = templateFile('sqlite.db', readPlan(SQLITE_STEPS))
  if (!existsSync(file)) {
    const unfinished = `${file}.${String(process.pid)}`
    migrateSqlite(unfinished, SQLITE_STEPS)
    renameSync(unfinished, file)
  }
  return file
}

/** The file of a migrated, empty PGlite data folder. */
export async function pgliteTemplate(): Promise<string> {
  const plan = readPlan(POSTGRES_STEPS)
  const file = templateFile('pglite.tar', plan)
  if (!existsSync(file)) {
    const { makePgliteData } = await import('#db/testing/pglite.ts')
    const unfinished = `${file}.${String(process.pid)}`
    writeFileSync(unfinished, Buffer.from(await (await makePgliteData(plan)).arrayBuffer()))
    renameSync(unfinished, file)
  }
  return file
}

function templateFile(ending: string, plan: Plan): string {
  mkdirSync(FOLDER, { recursive: true })
  const hash = createHash('sha256')
  for (const step of [...plan.steps, plan.objects]) hash.update(step.hash)
  return join(FOLDER, `${hash.digest('hex').slice(0, 16)}-${ending}`)
}
