import { getTableColumns, Param, sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Tx } from '#db/open/database.ts'
import { lastingFor } from '#db/open/sqlite-statements.ts'

/** What drizzle's inserts on either database have in common. */
type Preparable<R> = { prepare: (name: string) => { execute: (values: Record<string, unknown>) => PromiseLike<R> } }

type Row<T extends Table, K> = Required<Pick<T['$inferInsert'], K & keyof T['$inferInsert']>>

/**
 * A write that every comment makes, put into words once a connection: drizzle takes longer to write an INSERT than SQLite
 * to run it. On Postgres it is put into words each time.
 * @param name unique in the program: Postgres knows a prepared statement by it
 * @param keys the columns that get values
 * @param build makes the query of a place for each value
 * @returns the query as a function of the transaction and the values
 */
export function preparedWrite<T extends Table, K extends keyof T['$inferInsert'] & string, R>(
  name: string,
  table: T,
  keys: readonly K[],
  build: (tx: Tx, slots: Record<K, SQL>) => Preparable<R>,
): (tx: Tx, values: Row<T, K>) => Promise<R> {
  let made: { lasting: object; query: ReturnType<Preparable<R>['prepare']> } | undefined
  const slots = Object.fromEntries(keys.map((key) => [key, slotOf(table, key)])) as Record<K, SQL>
  return async (tx, values) => {
    const lasting = lastingFor(tx)
    if (!lasting) return build(tx, slots).prepare(name).execute(values)
    if (made?.lasting !== lasting) made = { lasting, query: build(lasting as Tx, slots).prepare(name) }
    return made.query.execute(values)
  }
}

/** A place for a value of a column, written as the column's own values are. */
function slotOf(table: Table, name: string): SQL {
  const columns: Record<string, Column> = getTableColumns(table)
  const column = columns[name]
  if (!column) throw new Error(`no column ${name}`)
  // Unlike a value that is there when the query is written, one that comes later is encoded even when it is null.
  const mapToDriverValue = (value: unknown) => (value === null ? null : column.mapToDriverValue(value))
  return sql`${new Param(sql.placeholder(name), { mapToDriverValue })}`
}
