import { sql, type SQL } from 'drizzle-orm'
import * as core from 'drizzle-orm/sqlite-core'
import { alias, foreignKey, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export { alias, foreignKey, primaryKey }

export const table = sqliteTable
/** The internal id. AUTOINCREMENT, because a log must never see an id twice. */
export const id = () => integer('id').primaryKey({ autoIncrement: true })
/** Another table's id. */
export const ref = (name: string) => integer(name)
export const string = (name: string) => text(name)
/** Text that sorts byte by byte on both databases. */
export const path = (name: string) => text(name)
export const bool = (name: string) => integer(name, { mode: 'boolean' })
export const int = (name: string) => integer(name)
export const float = (name: string) => real(name)
/** A moment, milliseconds precise. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()
/** One of a fixed set of words. The set is a rule of the program, not of the table: a check would rebuild it at each change. */
export const oneOf = <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
  text(name, { enum: values as unknown as [string, ...string[]] as never }).$type<V[number]>()
/** A condition that holds for true rows, for partial indexes and queries. */
export const isTrue = (column: unknown): SQL => sql`${column} = 1`
export const index = (name: string) => ({ on: (...columns: IndexColumns) => literal(core.index(name).on(...columns)) })
export const uniqueIndex = (name: string) => ({ on: (...columns: IndexColumns) => literal(core.uniqueIndex(name).on(...columns)) })
export const check = (name: string, condition: SQL) => core.check(name, condition.inlineParams())
export const name = 'sqlite'

type IndexColumns = Parameters<core.IndexBuilderOn['on']>

/** A partial index's condition is text in a migration, which has no parameters: its values are written out. */
const literal = (builder: core.IndexBuilder) =>
  Object.assign(builder, {
    where: (condition: SQL) => core.IndexBuilder.prototype.where.call(builder, condition.inlineParams()),
  })
