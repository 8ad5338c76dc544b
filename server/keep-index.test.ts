import { expect, onTestFinished, test, vi } from 'vitest'
import * as visit from '#server/visit.ts'
import { keepIndex } from '#server/keep-index.ts'

/** A keeper of an index with this many groups waiting, and what it has come to. */
function keeper(waiting: number) {
  const state = { waiting, groups: 0 }
  const idle: (() => void)[] = []
  const indexSome = () => {
    state.groups++
    if (state.waiting > 0) return Promise.resolve(state.waiting-- > 0 ? 5 : 0)
    idle.splice(0).forEach((tell) => {
      tell()
    })
    return Promise.resolve(0)
  }
  const untilIdle = () => new Promise<void>((resolve) => idle.push(resolve))
  return { state, indexSome, untilIdle }
}

test('works until nothing waits, and again when it is woken', async () => {
  const { state, indexSome, untilIdle } = keeper(3)
  const first = untilIdle()
  const kept = keepIndex({ indexSome, everyMs: 3_600_000 })
  onTestFinished(() => kept.stop())
  await first
  expect(state).toEqual({ waiting: 0, groups: 4 })
  state.waiting = 1
  const second = untilIdle()
  kept.wake()
  await second
  expect(state).toEqual({ waiting: 0, groups: 6 })
})

test('looks by itself now and then: another process may have written', async () => {
  const { state, indexSome, untilIdle } = keeper(0)
  const kept = keepIndex({ indexSome, everyMs: 1 })
  onTestFinished(() => kept.stop())
  await untilIdle()
  await untilIdle()
  expect(state.groups).toBeGreaterThan(1)
})

test('tries again after a failure, and logs it once', async () => {
  const logged = vi.spyOn(visit, 'logFault').mockReturnValue(undefined)
  const { indexSome, untilIdle } = keeper(0)
  let failures = 3
  const failing = () => (failures-- > 0 ? Promise.reject(new Error('the disk is full')) : indexSome())
  const first = untilIdle()
  const kept = keepIndex({ indexSome: failing, everyMs: 1, afterFailureMs: 1 })
  onTestFinished(() => kept.stop())
  await first
  expect(logged.mock.calls.map(([event]) => event)).toEqual(['search-index-failed'])
})

test('stops at once, however long it would have rested', async () => {
  const { state, indexSome, untilIdle } = keeper(0)
  const idle = untilIdle()
  const kept = keepIndex({ indexSome, everyMs: 3_600_000 })
  await idle
  await kept.stop()
  expect(state.groups).toBe(1)
})
