import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDrizzleJson, generateSQLiteDrizzleJson } from 'drizzle-kit/api'
import { expect, test } from 'vitest'
import { POSTGRES_STEPS, SQLITE_STEPS } from '#db/migrate.ts'
import { usesPostgres } from '#lib/env.ts'

const SCHEMA = join(import.meta.dirname, 'schema')

async function readSchema(): Promise<Record<string, unknown>> {
  const schema: Record<string, unknown> = {}
  for (const file of readdirSync(SCHEMA)) Object.assign(schema, await import(join(SCHEMA, file)))
  return schema
}

const makeSnapshot = (schema: Record<string, unknown>): Promise<{ tables: unknown }> =>
  usesPostgres() ? Promise.resolve(generateDrizzleJson(schema)) : generateSQLiteDrizzleJson(schema)

test('the newest migration makes the tables of db/schema: else run drizzle-kit generate, with DATABASE_URL and without', async () => {
  const made = await makeSnapshot(await readSchema())
  const meta = join(usesPostgres() ? POSTGRES_STEPS : SQLITE_STEPS, 'meta')
  const newest =
    readdirSync(meta)
      .filter((name) => name.endsWith('_snapshot.json'))
      .sort()
      .at(-1) ?? ''
  expect(JSON.parse(readFileSync(join(meta, newest), 'utf8'))).toHaveProperty('tables', JSON.parse(JSON.stringify(made.tables)))
})

test('no condition of an index waits for a value', () => {
  for (const dir of [SQLITE_STEPS, POSTGRES_STEPS]) {
    for (const name of readdirSync(dir).filter((file) => file.endsWith('.sql') && file !== 'objects.sql')) {
      expect(readFileSync(join(dir, name), 'utf8')).not.toMatch(/WHERE.*(\?|\$\d)/)
    }
  }
})
