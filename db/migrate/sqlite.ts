import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { copySqlite } from '#db/copy-sqlite.ts'
import { DbError, dbError } from '#db/errors.ts'
import { countSteps, pending, readPlan, type Applied, type Plan, type Step } from '#db/migrate/steps.ts'
import { openReader, openWriter } from '#db/open/sqlite-connections.ts'

/** How long another process may hold the lock before the migration gives up, ms. */
const LOCK_MS = 10_000

/**
 * Brings a SQLite file, made when missing, to the newest step of `dir`. Before an existing one is changed a copy of it is
 * put beside it, named after the first step to come. All steps are one transaction: killed half-way, the old schema stands.
 * @returns how many steps ran
 * @throws DbError 'newer' (untouched), 'corrupt', 'read-only', 'busy', 'foreign-key' …
 */
export function migrateSqlite(file: string, dir: string): number {
  const plan = readPlan(dir)
  try {
    demandWritable(file)
    if (isEmpty(file)) closeSync(openSync(file, 'a'))
    else {
      const { applied, todo } = lookWithoutTouching(file, plan)
      if (!todo[0]) return 0
      if (applied.length > 0) copySqlite(file, `${file}.before-${todo[0].name.replace(/\.sql$/, '')}`)
    }
    return migrateUnderLock(file, plan)
  } catch (error) {
    throw dbError(error)
  }
}

function demandWritable(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    accessSync(dirname(file), constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
  } catch (cause) {
    throw new DbError('read-only', `${file} or its folder cannot be written to`, { cause })
  }
}

const isEmpty = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0

function lookWithoutTouching(file: string, plan: Plan): { applied: Applied[]; todo: Step[] } {
  const connection = openReader(file)
  try {
    const applied = appliedTo(connection)
    return { applied, todo: pending(plan, applied) }
  } finally {
    connection.close()
  }
}

function migrateUnderLock(file: string, plan: Plan): number {
  const connection = openWriter(file)
  try {
    connection.pragma(`busy_timeout = ${String(LOCK_MS)}`)
    // A table that drizzle-kit rebuilds is dropped for a moment, which would cascade into its children.
    // Inside a transaction this setting changes nothing, so it is made before.
    connection.pragma('foreign_keys = OFF')
    connection.exec('BEGIN IMMEDIATE')
    const todo = pending(plan, appliedTo(connection))
    run(connection, todo)
    demandWholeReferences(connection)
    connection.exec('COMMIT')
    return countSteps(todo)
  } finally {
    // Closing undoes what was not committed.
    connection.close()
  }
}

function appliedTo(connection: Sqlite.Database): Applied[] {
  const tables = connection.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all()
  if (tables.some(({ name }) => name === 'migrations')) return connection.prepare<[], Applied>('select name, hash from migrations').all()
  if (tables.length > 0) throw new DbError('newer', `${connection.name} is a database that this program did not make`)
  return []
}

function run(connection: Sqlite.Database, steps: Step[]): void {
  connection.exec('create table if not exists migrations (name text primary key, hash text not null, at integer not null)')
  const record = connection.prepare('insert or replace into migrations (name, hash, at) values (?, ?, ?)')
  for (const { name, sql, hash } of steps) {
    connection.exec(sql)
    record.run(name, hash, Date.now())
  }
}

function demandWholeReferences(connection: Sqlite.Database): void {
  const [broken] = connection
    .prepare<[], { table: string; parent: string }>('select "table", parent from pragma_foreign_key_check limit 1')
    .all()
  if (broken) throw new DbError('foreign-key', `after the migration a row of ${broken.table} would point to no row of ${broken.parent}`)
}
