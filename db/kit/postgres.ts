import { sql, type SQL } from 'drizzle-orm'
import * as core from 'drizzle-orm/pg-core'
import {
  alias,
  bigint,
  boolean,
  customType,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'

export { alias, foreignKey, primaryKey }

export const table = pgTable
export const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity()
export const ref = (name: string) => bigint(name, { mode: 'number' })
export const string = (name: string) => text(name)
const byteText = customType<{ data: string }>({ dataType: () => 'text collate "C"' })
export const path = (name: string) => byteText(name)
export const bool = (name: string) => boolean(name)
export const int = (name: string) => integer(name)
export const float = (name: string) => doublePrecision(name)
export const instant = (name: string) => timestamp(name, { mode: 'date', precision: 3, withTimezone: true })
export const json = <T>(name: string) => jsonb(name).$type<T>()
export const oneOf = <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
  text(name, { enum: values as unknown as [string, ...string[]] as never }).$type<V[number]>()
export const isTrue = (column: unknown): SQL => sql`${column}`
export const index = (name: string) => ({ on: (...columns: IndexColumns) => literal(core.index(name).on(...columns)) })
export const uniqueIndex = (name: string) => ({ on: (...columns: IndexColumns) => literal(core.uniqueIndex(name).on(...columns)) })
export const check = (name: string, condition: SQL) => core.check(name, condition.inlineParams())
export const name = 'postgres'

type IndexColumns = Parameters<core.IndexBuilderOn['on']>

/** A partial index's condition is text in a migration, which has no parameters: its values are written out. */
const literal = (builder: core.IndexBuilder) =>
  Object.assign(builder, {
    where: (condition: SQL) => core.IndexBuilder.prototype.where.call(builder, condition.inlineParams()),
  })
