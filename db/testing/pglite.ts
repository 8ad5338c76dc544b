import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrateConnection } from '#db/migrate/postgres.ts'
import type { Plan } from '#db/migrate/steps.ts'
import type { Database, Db, Tx } from '#db/open/database.ts'
import { retrying } from '#db/open/retrying.ts'

/**
 * A Postgres inside the process, in memory: one connection, so it shows no conflict between transactions, and reads
 * can write. Must be closed, or the process never ends.
 */
export async function openPglite(dataDir: Blob): Promise<Database> {
  const client = await PGlite.create({ loadDataDir: dataDir })
  const database = drizzle(client)
  return {
    read: database as unknown as Db,
    write: (work) => retrying(() => database.transaction((tx) => work(tx as unknown as Tx))),
    connect: () => client.waitReady,
    close: () => client.close(),
  }
}

/** The data folder, as openPglite() takes it, of a new database with all of the plan's steps. */
export async function makePgliteData(plan: Plan): Promise<Blob> {
  const client = await PGlite.create()
  const rows = async (sql: string, values: unknown[]) => (await client.query<Record<string, unknown>>(sql, values)).rows
  await migrateConnection({ exec: (sql) => client.exec(sql), rows }, plan)
  const data = await client.dumpDataDir('none')
  await client.close()
  return data
}
