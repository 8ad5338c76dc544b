import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { SQLITE_STEPS } from '#db/migrate.ts'
import { migrateSqlite } from '#db/migrate/sqlite.ts'
import { temporaryFolder } from '#db/testing/sqlite-file.ts'

/** A paper at the program's first steps, and a folder of steps that can be added to. */
function paper() {
  const folder = temporaryFolder()
  const steps = join(folder, 'steps')
  cpSync(SQLITE_STEPS, steps, { recursive: true })
  const file = join(folder, 'data', 'paper.db')
  const step = (name: string, sql: string) => {
    writeFileSync(join(steps, name), sql)
  }
  return {
    file,
    steps,
    step,
    migrate: () => migrateSqlite(file, steps),
    copies: () => readdirSync(join(folder, 'data')).filter((name) => name.includes('before')),
  }
}

function inside<T>(file: string, look: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file)
  try {
    return look(database)
  } finally {
    database.close()
  }
}

/** What drizzle-kit writes to change a table in a way that SQLite cannot. */
function rebuildOf(file: string, table: string): string {
  const made = inside(file, (database) => database.prepare('select sql from sqlite_schema where name = ?').pluck().get(table))
  const copied = String(made).replace(`CREATE TABLE \`${table}\``, `CREATE TABLE \`__new_${table}\``)
  return `PRAGMA foreign_keys=OFF; ${copied}; INSERT INTO __new_${table} SELECT * FROM ${table}; DROP TABLE ${table};
    ALTER TABLE __new_${table} RENAME TO ${table}; PRAGMA foreign_keys=ON;`
}

const tables = (file: string) =>
  inside(file, (database) => database.prepare("select name from sqlite_schema where type = 'table'").pluck().all())

test('a new database gets every step, the second time none', () => {
  const { file, steps, migrate, copies } = paper()
  expect(migrate()).toBe(readdirSync(steps).filter((name) => /^\d+_.*\.sql$/.test(name)).length)
  expect(migrate()).toBe(0)
  expect(copies()).toEqual([])
  expect(tables(file)).toEqual(expect.arrayContaining(['articles', 'comments', 'migrations', 'heartbeat']))
})

test('a step is run once, after a copy with the old schema was put beside the database', () => {
  const { file, step, migrate, copies } = paper()
  migrate()
  step('8000_more.sql', 'create table more (id integer primary key);')
  expect(migrate()).toBe(1)
  expect(copies()).toEqual(['paper.db.before-8000_more'])
  expect(tables(`${file}.before-8000_more`)).not.toContain('more')
  expect(tables(file)).toContain('more')
  expect(migrate()).toBe(0)
})

test('a step that fails leaves the old schema, whole', () => {
  const { file, step, migrate } = paper()
  migrate()
  step('8000_good.sql', 'create table good (id integer primary key);')
  step('8001_bad.sql', 'create table half (id integer primary key); insert into nowhere values (1);')
  expect(migrate).toThrow(/nowhere/)
  expect(tables(file)).not.toContain('good')
  expect(tables(file)).not.toContain('half')
  step('8001_bad.sql', 'create table half (id integer primary key);')
  expect(migrate()).toBe(2)
})

test('rebuilding a table deletes none of the rows that point to it', () => {
  const { file, step, migrate } = paper()
  migrate()
  inside(file, (database) => {
    database.exec(`insert into users (id, public_id, email, display_name, name_key, roles, created_at) values (1, 'u', 'e', 'n', 'n', '[]', 0);
      insert into sessions (token_hash, user_id, created_at, expires_at) values ('t', 1, 0, 0)`)
  })
  step('8000_rebuild.sql', rebuildOf(file, 'users'))
  migrate()
  expect(inside(file, (database) => database.prepare('select count(*) from sessions').pluck().get())).toBe(1)
})

test('a step after which a row would point nowhere is refused', () => {
  const { file, step, migrate } = paper()
  migrate()
  step('8000_orphan.sql', "insert into sessions (token_hash, user_id, created_at, expires_at) values ('t', 99, 0, 0);")
  expect(migrate).toThrow(expect.objectContaining({ code: 'foreign-key' }))
  expect(inside(file, (database) => database.prepare('select count(*) from sessions').pluck().get())).toBe(0)
})

test('triggers come back after their table was rebuilt, and when they change', () => {
  const { file, steps, step, migrate } = paper()
  migrate()
  step('8000_rebuild.sql', rebuildOf(file, 'moderation_events'))
  migrate()
  const triggers = () =>
    inside(file, (database) =>
      database.prepare("select name from sqlite_schema where type = 'trigger' and tbl_name = 'moderation_events'").pluck().all(),
    )
  expect(triggers()).toHaveLength(2)
  const objects = readFileSync(join(steps, 'objects.sql'), 'utf8')
  step('objects.sql', `${objects}\ncreate table if not exists added (id integer primary key);`)
  expect(migrate()).toBe(0)
  expect(tables(file)).toContain('added')
})

test('a database that a newer program has migrated is refused and not touched', () => {
  const { file, migrate } = paper()
  migrate()
  inside(file, (database) => database.exec("insert into migrations values ('9000_future.sql', 'x', 0)"))
  const before = readFileSync(file)
  expect(migrate).toThrow(expect.objectContaining({ code: 'newer' }))
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a database whose steps had another text is refused', () => {
  const { step, migrate } = paper()
  step('8000_more.sql', 'create table more (id integer primary key);')
  migrate()
  step('8000_more.sql', 'create table more (id integer primary key, name text);')
  expect(migrate).toThrow(expect.objectContaining({ code: 'newer' }))
})

test("another program's database is refused and not touched", () => {
  const { file, migrate } = paper()
  mkdirSync(join(file, '..'))
  inside(file, (database) => database.exec('create table theirs (id integer)'))
  const before = readFileSync(file)
  expect(migrate).toThrow(expect.objectContaining({ code: 'newer' }))
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a damaged file is refused and not touched', () => {
  const { file, migrate } = paper()
  mkdirSync(join(file, '..'))
  writeFileSync(file, 'this is no database, however long one looks at it. '.repeat(200))
  const before = readFileSync(file)
  expect(migrate).toThrow(expect.objectContaining({ code: 'corrupt' }))
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a folder that cannot be written to is said to be', () => {
  const { file, steps, migrate } = paper()
  migrate()
  const locked = join(file, '..', 'locked')
  mkdirSync(locked)
  copyFileSync(file, join(locked, 'paper.db'))
  chmodSync(locked, 0o555)
  for (const open of [join(file, '..', '..'), join(file, '..'), steps]) chmodSync(open, 0o755)
  expect(attemptAsNobody(join(locked, 'paper.db'), steps)).toContain('read-only')
  expect(existsSync(join(locked, 'paper.db-wal'))).toBe(false)
})

/** Runs a migration as somebody for whom file permissions count, which for root they do not. */
function attemptAsNobody(file: string, steps: string): string {
  const script = `process.setuid?.(65534); const { migrateSqlite } = await import('#db/migrate/sqlite.ts')
    try { migrateSqlite(process.argv[1], process.argv[2]) } catch (error) { console.log(error.code) }`
  const program = process.getuid?.() === 0 ? script : script.replace('process.setuid?.(65534);', '')
  return execFileSync(process.execPath, ['--input-type=module-typescript', '-e', program, file, steps], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..', '..'),
  })
}
