import type Sqlite from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { DbError } from '#db/errors.ts'
import { shared } from '#lib/shared.ts'

/** More different statements than the program has; a list of changing length (`in (?, ?, …)`) makes a new one each time. */
const KEPT = 500

/** Prepared statements of one connection, by their text. */
export type Statements = (sql: string) => Sqlite.Statement

export function statementsOf(connection: Sqlite.Database): Statements {
  const kept = new Map<string, Sqlite.Statement>()
  return (sql) => {
    const found = kept.get(sql)
    if (found) return found
    if (kept.size >= KEPT) kept.clear()
    const statement = connection.prepare(sql)
    kept.set(sql, statement)
    return statement
  }
}

/** For each work's drizzle, the one that its connection keeps, given out while the work lives. */
const lasting = shared('lasting-drizzles', () => new WeakMap<object, () => BetterSQLite3Database>())

/**
 * What a query can be prepared with so that it outlives the work that prepared it.
 * @returns null where there is no such thing (Postgres)
 * @throws DbError when the work is over
 */
export const lastingFor = (tx: object): object | null => lasting.get(tx)?.() ?? null

/** A drizzle on one connection that works until it is ended: from then on every statement of it is refused. */
export type Handle = { drizzle: BetterSQLite3Database; end: () => void }

/** Prepared statements are shared between handles, and may be made anew, so each handle asks for them at each use. */
export function openHandle(statements: Statements, kept?: Handle): Handle {
  let isOver = false
  const demandAlive = () => {
    if (isOver) throw new DbError('closed', 'this handle is closed: its write is over, or its database')
  }
  const prepare = (sql: string) => {
    demandAlive()
    // A statement that does not parse is refused here, where drizzle expects it.
    statements(sql)
    const mode = (raw: boolean) => {
      demandAlive()
      const statement = statements(sql)
      return statement.reader ? statement.raw(raw) : statement
    }
    return {
      run: (...values: unknown[]) => mode(false).run(...values),
      get: (...values: unknown[]) => mode(false).get(...values),
      all: (...values: unknown[]) => mode(false).all(...values),
      raw: () => ({
        get: (...values: unknown[]) => mode(true).get(...values),
        all: (...values: unknown[]) => mode(true).all(...values),
      }),
    }
  }
  // All that drizzle's driver calls on a connection is prepare().
  const client = { prepare } as unknown as Sqlite.Database
  const end = () => {
    isOver = true
  }
  const own = drizzle(client)
  if (kept) {
    lasting.set(own, () => {
      demandAlive()
      return kept.drizzle
    })
  }
  return { drizzle: own, end }
}
