import { expect, test } from 'vitest'
import { startPaper } from '#server/testing/start-paper.ts'

const moved = { '/?p=12': '/news/a', '/2012/01/07/a/': '/news/ü' }

test.each([
  ['/?p=12', '/news/a'],
  ['/2012/01/07/a/', '/news/%C3%BC'],
])('%s leads to where the story stands now', async (path, to) => {
  const { ask } = await startPaper({ moved })
  for (const method of ['GET', 'HEAD']) {
    const { status, headers, body } = await ask(path, { method })
    expect([status, headers.location, headers['cache-control'], body.length]).toEqual([301, to, 'public, no-cache', 0])
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('any other address is what it was, and a form is never sent on', async () => {
  const { ask, counts } = await startPaper({ moved: { ...moved, '/a?x=1': '/news/a' } })
  expect((await ask('/?p=13')).status).toBe(200)
  expect((await ask('/a?x=1')).status).toBe(200)
  expect(counts['/a']).toBe(1)
})
