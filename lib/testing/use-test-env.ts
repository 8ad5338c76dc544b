import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { parseEnv, type Env } from '#lib/env.ts'
import { shared, unshare } from '#lib/shared.ts'

export const TEST_SECRET = 'a secret of 32 characters or more'
export const TEST_PASSWORD = 'the password of the tests'

/** What is made once from the configuration. */
const MADE_FROM_IT = ['env', 'auth-secret', 'limiter-pool']

/**
 * Gives the test file a configuration of its own, with a data folder that is deleted afterwards. Call it at the top of
 * the file. It names no DATABASE_URL, so that limits count in memory on both databases.
 */
export function useTestEnv(): Env {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  const variables = { DATA_DIR: folder, AUTH_SECRET: TEST_SECRET, DEMO_PASSWORD: TEST_PASSWORD, NODE_ENV: 'test' }
  MADE_FROM_IT.forEach(unshare)
  const env = shared('env', () => parseEnv(variables))
  afterAll(() => {
    MADE_FROM_IT.forEach(unshare)
    rmSync(folder, { recursive: true, force: true })
  })
  return env
}
