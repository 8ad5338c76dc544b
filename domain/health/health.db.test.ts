import { expect, test } from 'vitest'
import { closeDatabase } from '#db/database.ts'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { health } from '#domain/health/health.ts'

useTestDatabase()

test('a paper whose database takes writes is well, and says which migration it is at', async () => {
  expect(await health()).toEqual({ ok: true, database: 'writable', migration: expect.stringMatching(/^\d{4}_/) as string })
})

test('one whose database is gone says so, and does not throw', async () => {
  await closeDatabase()
  expect(await health()).toEqual({ ok: false, database: 'not writable', migration: null })
})
