import pg from 'pg'
import { DbError, dbError } from '#db/errors.ts'
import { countSteps, pending, readPlan, type Applied, type Plan } from '#db/migrate/steps.ts'

/** One connection, as far as the migration needs it. */
export type Connection = {
  /** Runs any number of statements. */
  exec(sql: string): Promise<unknown>
  rows(sql: string, values: unknown[]): Promise<Record<string, unknown>[]>
}

/** The advisory lock that one migrating process holds: 'broadsht' as a number. */
const LOCK = '7093854827149748340'

/** An index over millions of rows takes its time; another process's migration as well. */
const LIMITS = "set local lock_timeout = '60s'; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0"

const CONNECT_MS = 5_000

/**
 * Brings a Postgres database to the newest step of `dir`, in one transaction. Copies are left to pg_dump.
 * @returns how many steps ran
 * @throws DbError 'newer' (untouched), 'unreachable', 'busy' …
 */
export async function migratePostgres(url: string, dir: string): Promise<number> {
  const plan = readPlan(dir)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  // The query that fails says so; unheard, the same news as an event would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const rows = async (sql: string, values: unknown[]) => (await client.query<Record<string, unknown>>(sql, values)).rows
    return await migrateConnection({ exec: (sql) => client.query(sql), rows }, plan)
  } catch (error) {
    throw dbError(error)
  } finally {
    await client.end()
  }
}

/** The same over a connection that is open; it is left without a transaction. */
export async function migrateConnection(connection: Connection, plan: Plan): Promise<number> {
  await connection.exec('begin')
  try {
    await connection.exec(LIMITS)
    await connection.rows('select pg_advisory_xact_lock($1::bigint)', [LOCK])
    const todo = pending(plan, await appliedTo(connection))
    if (todo.length > 0) {
      await connection.exec(
        'create table if not exists migrations (name text primary key, hash text not null, at timestamp (3) with time zone not null)',
      )
    }
    for (const { name, sql, hash } of todo) {
      await connection.exec(sql)
      await connection.rows(
        'insert into migrations (name, hash, at) values ($1, $2, now()) on conflict (name) do update set hash = excluded.hash, at = excluded.at',
        [name, hash],
      )
    }
    await connection.exec('commit')
    return countSteps(todo)
  } catch (error) {
    await connection.exec('rollback')
    throw error
  }
}

async function appliedTo(connection: Connection): Promise<Applied[]> {
  const tables = await connection.rows('select table_name as name from information_schema.tables where table_schema = current_schema()', [])
  if (tables.some(({ name }) => name === 'migrations')) {
    const rows = await connection.rows('select name, hash from migrations', [])
    return rows.map(({ name, hash }) => ({ name: String(name), hash: String(hash) }))
  }
  if (tables.some(({ name }) => name === 'users')) throw new DbError('newer', 'the database has tables that this program did not make')
  return []
}
