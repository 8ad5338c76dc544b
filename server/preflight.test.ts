import { expect, it } from 'vitest'
import { startPaper } from '#server/testing/start-paper.ts'

it('is answered for the interface alone', async () => {
  const { ask } = await startPaper()
  const { status, headers, body } = await ask('/api/v1/articles', { method: 'OPTIONS' })
  expect([status, body.length, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([
    204,
    0,
    '*',
    'GET, HEAD',
  ])
  expect((await ask('/api/health', { method: 'OPTIONS' })).status).toBe(405)
})
