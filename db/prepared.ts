import { setImmediate as turn } from 'node:timers/promises'
import { Param, sql, type Column, type Placeholder } from 'drizzle-orm'
import { read } from '#db/database.ts'
import type { Db } from '#db/open/database.ts'

/** What drizzle's queries on either database have in common. */
type Preparable<R> = { prepare: (name: string) => { execute: (values: Record<string, unknown>) => PromiseLike<R> } }

/** A place for a value in a prepared query, written as the column's own values are. */
export const slot = (name: string, column: Column): Param => new Param(sql.placeholder(name), column)

/** A place for a number that is no column's, such as a limit. */
export const numberSlot = (name: string): Placeholder => sql.placeholder(name)

/**
 * A read that every page makes, put into words once: drizzle takes longer to write such a query than SQLite to answer it.
 * @param name unique in the program: Postgres knows a prepared statement by it
 * @param build makes the query, with a `slot` for each value; called once for each database that is opened
 * @returns the query as a function of its values
 */
export function prepared<R>(name: string, build: (db: Db) => Preparable<R>): (values: Record<string, unknown>) => Promise<R> {
  let made: { db: Db; query: ReturnType<Preparable<R>['prepare']> } | undefined
  return async (values) => {
    // Whoever is answered from memory goes between the queries of a page: SQLite answers on the event loop.
    await turn()
    const db = read()
    if (made?.db !== db) made = { db, query: build(db).prepare(name) }
    return made.query.execute(values)
  }
}
