import { beforeEach, expect, it } from 'vitest'
import { flushLog, log, logRequest, logTail, logTo, requestTail } from '#lib/log.ts'

let written: string[] = []
const request = { method: 'GET', path: '/world/a', status: 200, ms: 1, bytes: 10, cache: 'hit' }

beforeEach(() => {
  written = []
  logTo((text) => written.push(text))
})

it('writes one JSON line an event, gathered into one write', () => {
  log('warn', 'disk', { free: 3 })
  logRequest(request)
  expect(written).toEqual([])
  flushLog()
  expect(written).toHaveLength(1)
  const lines = written.join('').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { at: expect.any(String) as string, level: 'warn', event: 'disk', free: 3 },
    { at: expect.any(String) as string, level: 'info', event: 'request', ...request },
  ])
})

it('gives a prepared line the time of its writing', () => {
  const tail = requestTail(request)
  const before = Date.now()
  logTail(tail)
  flushLog()
  const { at } = JSON.parse(written.join('')) as { at: string }
  expect(Date.parse(at)).toBeGreaterThanOrEqual(before)
})

it('keeps a line a line whatever the text holds', () => {
  log('error', 'failure', { stack: 'Error: a\n  at "b"\u2028' })
  flushLog()
  expect(written.join('').match(/\n/g)).toHaveLength(1)
})

it('drops lines rather than memory when nobody reads them, and says how many', () => {
  const long = 'x'.repeat(1_000_000)
  for (let i = 0; i < 12; i++) log('info', 'long', { long })
  flushLog()
  flushLog()
  const lines = written.join('').trimEnd().split('\n')
  expect(lines).toHaveLength(9)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ event: 'log-dropped', lines: 4 })
})
