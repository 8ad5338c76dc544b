import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { parseEnv } from '#lib/env.ts'
import { shared } from '#lib/shared.ts'

export const TEST_SECRET = 'a secret of 32 characters or more'
export const TEST_PASSWORD = 'the password of the tests'

/**
 * Gives the test file a configuration of its own, with a data folder that is deleted afterwards. Call it at the top of
 * the file. Without DATABASE_URL, so that on both databases the limits count in memory.
 * @returns the data folder
 */
export function useTestEnv(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  const variables = { DATA_DIR: folder, AUTH_SECRET: TEST_SECRET, DEMO_PASSWORD: TEST_PASSWORD, NODE_ENV: 'test' }
  const used = shared('env', () => parseEnv(variables))
  if (used.DATA_DIR !== folder) throw new Error('the configuration was read before the test could set it')
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
