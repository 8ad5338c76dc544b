import { expect, test } from 'vitest'
import { read } from '#db/database.ts'
import { currentMigration, probeWrite } from '#db/health.ts'
import { heartbeat } from '#db/records.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'

useTestDatabase()

test('the newest migration is named', async () => {
  expect(await currentMigration()).toMatch(/^\d{4}_[a-z-_]+$/)
})

test('a probe writes one row, however often and at once it is asked', async () => {
  await Promise.all([probeWrite(), probeWrite(), probeWrite()])
  await probeWrite()
  expect(await read().select().from(heartbeat)).toHaveLength(1)
})
