import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

type Drizzle = BetterSQLite3Database

/** Reads. Typed as SQLite's; on Postgres the same calls make Postgres queries (the kit's parity test keeps the rows alike). */
export type Db = Pick<Drizzle, 'select' | 'selectDistinct' | '$with' | 'with'>

/** What one write may do. It ends with its work. */
export type Tx = Pick<Drizzle, 'select' | 'selectDistinct' | '$with' | 'with' | 'insert' | 'update' | 'delete'>

/** One open database, whichever it is. */
export type Database = {
  /** Refuses to write. */
  readonly read: Db
  /**
   * Runs `work` in one transaction and resolves when it is on disk. The work awaits nothing but its transaction and
   * catches nothing in it; it may run again (Postgres repeats a lost one), so it changes nothing outside.
   * @throws DbError, or what the work threw
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Resolves when the database has answered once. @throws DbError */
  connect(): Promise<void>
  /** Lets the writes that were accepted finish; refuses new ones. */
  close(): Promise<void>
}
