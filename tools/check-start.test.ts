import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PROGRAM_FLAGS } from '#tools/bootstrap/program.mjs'

const ROOT = join(import.meta.dirname, '..')

/** Looks at a configuration as `npm start` does before it builds. */
function check(variables: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, [...PROGRAM_FLAGS, 'tools/check-start.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...variables },
  })
  return { status, complaint: stderr.trim() }
}

test('everything that is wrong is said at once, before anything is built', () => {
  const { status, complaint } = check({ PORT: 'abc', SITE_URL: 'ftp://x', TRUSTED_PROXIES: 'nonsense' })
  const [, ...problems] = complaint.split('\n').map((line) => line.split(' ', 1)[0])
  expect([status, problems]).toEqual([1, ['PORT:', 'SITE_URL:', 'TRUSTED_PROXIES:']])
})

test('a port that is taken is named', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { status, complaint } = check({ PORT: port })
  expect([status, complaint]).toEqual([1, `Port ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to a free port.`])
})
