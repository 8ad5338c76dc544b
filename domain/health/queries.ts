import { currentMigration, probeWrite } from '#db/health.ts'

/** Asks the database itself: a row written to disk, and the newest migration. Failures are answers here. */
export async function readHealth(): Promise<{ isWritable: boolean; migration: string | null }> {
  const isWritable = await probeWrite().then(
    () => true,
    () => false,
  )
  const migration = await currentMigration().catch(() => null)
  return { isWritable: isWritable && migration !== null, migration }
}
