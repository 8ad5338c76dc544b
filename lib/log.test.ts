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

it('takes lines longer than what it gathers', () => {
  const long = 'ü'.repeat(100_000)
  for (const stack of ['a', long, 'b']) log('error', 'failure', { stack })
  flushLog()
  const lines = written.join('').trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { stack: string }).stack)).toEqual(['a', long, 'b'])
})

it('writes by itself when much is there', () => {
  for (let i = 0; i < 1000; i++) logRequest(request)
  expect(written.length).toBeGreaterThan(1)
  flushLog()
  expect(written.join('').match(/\n/g)).toHaveLength(1000)
})

it('drops lines rather than memory when nobody reads them, and says how many', () => {
  let waiting = 9_000_000
  logTo(
    (text) => written.push(text),
    () => waiting,
  )
  for (let i = 0; i < 3; i++) logRequest(request)
  flushLog()
  logRequest(request)
  waiting = 0
  flushLog()
  flushLog()
  const events = written
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; lines?: number })
  expect(events.map((event) => event.event)).toEqual(['request', 'log-dropped'])
  expect(events.at(-1)?.lines).toBe(3)
})

it('what was logged before goes where the log went then', () => {
  const [before, after]: [string[], string[]] = [[], []]
  logTo((text) => before.push(text))
  log('info', 'early')
  logTo((text) => after.push(text))
  log('info', 'late')
  flushLog()
  expect([before.join(''), after.join('')].map((text) => /early|late/.exec(text)?.[0])).toEqual(['early', 'late'])
  expect(after.join('')).not.toContain('early')
})
