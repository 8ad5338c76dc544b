import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { flushLog, logTo } from '#lib/log.ts'
import { startChangeListener, type ChangeListener, type ChangeRow } from '#server/changes-poll.ts'

let table: ChangeRow<string>[] = []
let told: string[] = []
let asked: number[] = []
let listener: ChangeListener

const onChange = (change: string) => void told.push(change)
const poll = (after: number) => {
  asked.push(after)
  return Promise.resolve(table.filter((row) => row.id > after))
}

beforeEach(() => {
  vi.useFakeTimers()
  logTo(() => undefined)
  ;[table, told, asked] = [[{ id: 1, change: 'old' }], [], []]
})

afterEach(async () => {
  await listener.stop()
  vi.useRealTimers()
})

it('tells of what is new, once, in order', async () => {
  listener = await startChangeListener({ after: 1, poll, onChange })
  table.push({ id: 2, change: 'a' }, { id: 3, change: 'b' })
  await vi.advanceTimersByTimeAsync(250)
  table.push({ id: 4, change: 'c' })
  await vi.advanceTimersByTimeAsync(500)
  expect(told).toEqual(['a', 'b', 'c'])
  expect(asked).toEqual([1, 3, 4])
})

it('looks at once when the database says so, and once more for what came meanwhile', async () => {
  let wake: () => void = () => undefined
  const listen = (call: () => void) => {
    wake = call
    return Promise.resolve(() => Promise.resolve())
  }
  listener = await startChangeListener({ after: 1, poll, onChange, listen, everyMs: 60_000 })
  table.push({ id: 2, change: 'a' })
  wake()
  table.push({ id: 3, change: 'b' })
  wake()
  wake()
  await listener.check()
  expect(told).toEqual(['a', 'b'])
  expect(asked.length).toBeLessThanOrEqual(2)
})

it('finds a row that appears after a newer one, and tells no row twice', async () => {
  listener = await startChangeListener({ after: 1, poll, onChange, lookBack: 10 })
  table.push({ id: 3, change: 'b' })
  await listener.check()
  table.splice(1, 0, { id: 2, change: 'a' })
  await listener.check()
  await listener.check()
  expect(told).toEqual(['b', 'a'])
})

it('goes on after a failure, which it logs once', async () => {
  const lines: string[] = []
  logTo((text) => lines.push(text))
  let isDown = true
  listener = await startChangeListener({ after: 1, poll: (after) => (isDown ? Promise.reject(new Error('down')) : poll(after)), onChange })
  await vi.advanceTimersByTimeAsync(1000)
  isDown = false
  table.push({ id: 2, change: 'a' })
  await vi.advanceTimersByTimeAsync(250)
  expect(told).toEqual(['a'])
  flushLog()
  expect(lines.join('').match(/changes-poll-failed/g)).toHaveLength(1)
})

it('stops', async () => {
  listener = await startChangeListener({ after: 1, poll, onChange })
  await listener.stop()
  table.push({ id: 2, change: 'a' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(told).toEqual([])
})
