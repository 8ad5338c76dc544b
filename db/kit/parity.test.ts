import { sql } from 'drizzle-orm'
import { getTableConfig as postgresConfig, PgDialect } from 'drizzle-orm/pg-core'
import { getTableConfig as sqliteConfig, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { expect, expectTypeOf, test } from 'vitest'
import * as postgres from '#db/kit/postgres.ts'
import * as sqlite from '#db/kit/sqlite.ts'

const inSqlite = sqlite.table(
  't',
  {
    id: sqlite.id(),
    text: sqlite.string('text').notNull(),
    flag: sqlite.bool('flag').notNull().default(false),
    whole: sqlite.int('whole'),
    at: sqlite.instant('at').notNull(),
    tree: sqlite.json<{ version: 1 }>('tree').notNull(),
    word: sqlite.oneOf('word', ['x', 'y']).notNull().default('x'),
    part: sqlite.float('part').notNull().default(0),
    other: sqlite.ref('other'),
    path: sqlite.path('path').notNull(),
  },
  (t) => [
    sqlite
      .index('t_x')
      .on(t.path)
      .where(sql`${t.word} = ${'x'}`),
    sqlite.uniqueIndex('t_text').on(t.text),
    sqlite.check('t_whole', sql`${t.whole} > ${3}`),
  ],
)

const inPostgres = postgres.table(
  't',
  {
    id: postgres.id(),
    text: postgres.string('text').notNull(),
    flag: postgres.bool('flag').notNull().default(false),
    whole: postgres.int('whole'),
    at: postgres.instant('at').notNull(),
    tree: postgres.json<{ version: 1 }>('tree').notNull(),
    word: postgres.oneOf('word', ['x', 'y']).notNull().default('x'),
    part: postgres.float('part').notNull().default(0),
    other: postgres.ref('other'),
    path: postgres.path('path').notNull(),
  },
  (t) => [
    postgres
      .index('t_x')
      .on(t.path)
      .where(sql`${t.word} = ${'x'}`),
    postgres.uniqueIndex('t_text').on(t.text),
    postgres.check('t_whole', sql`${t.whole} > ${3}`),
  ],
)

test('both kits infer the same rows', () => {
  expectTypeOf<typeof inSqlite.$inferSelect>().toEqualTypeOf<typeof inPostgres.$inferSelect>()
  expectTypeOf<typeof inSqlite.$inferInsert>().toEqualTypeOf<typeof inPostgres.$inferInsert>()
  expectTypeOf<(typeof inSqlite.$inferSelect)['word']>().toEqualTypeOf<'x' | 'y'>()
})

test('both kits export the same names', () => {
  expectTypeOf<keyof typeof sqlite>().toEqualTypeOf<keyof typeof postgres>()
  expect(Object.keys(sqlite).sort()).toEqual(Object.keys(postgres).sort())
})

test('both kits make the same columns, null alike', () => {
  const shape = (columns: { name: string; notNull: boolean; hasDefault: boolean }[]) =>
    columns.map(({ name, notNull }) => ({ name, notNull }))
  expect(shape(sqliteConfig(inSqlite).columns)).toEqual(shape(postgresConfig(inPostgres).columns))
})

test('the conditions of indexes and checks hold their values as text', () => {
  const expected = [`"t"."word" = 'x'`, '"t"."whole" > 3']
  const { indexes, checks } = sqliteConfig(inSqlite)
  const ofSqlite = [indexes[0]?.config.where, checks[0]?.value].map(
    (condition) => condition && new SQLiteSyncDialect().sqlToQuery(condition),
  )
  expect(ofSqlite.map((query) => query?.sql)).toEqual(expected)
  const config = postgresConfig(inPostgres)
  const ofPostgres = [config.indexes[0]?.config.where, config.checks[0]?.value].map(
    (condition) => condition && new PgDialect().sqlToQuery(condition),
  )
  expect(ofPostgres.map((query) => query?.sql)).toEqual(expected)
})
