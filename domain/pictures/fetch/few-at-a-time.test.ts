import { afterEach, expect, test, vi } from 'vitest'
import { fewAtATime } from '#domain/pictures/fetch/few-at-a-time.ts'

afterEach(() => {
  vi.useRealTimers()
})

const addresses = (host: string, count: number) => Array.from({ length: count }, (_, i) => `https://${host}/${String(i)}`)

test('three at once at most, each once', async () => {
  let [busy, most] = [0, 0]
  const done: string[] = []
  const all = addresses('a.example', 10)
  await fewAtATime(all, 0, async (address) => {
    most = Math.max(most, ++busy)
    await Promise.resolve()
    busy--
    done.push(address)
  })
  expect(most).toBe(3)
  expect(done.toSorted()).toEqual(all)
})

test('one host is asked after a pause, another one meanwhile', async () => {
  vi.useFakeTimers()
  const begun: [string, number][] = []
  const from = performance.now()
  const all = fewAtATime([...addresses('a.example', 3), ...addresses('b.example', 1)], 300, (address) => {
    begun.push([new URL(address).host, performance.now() - from])
    return Promise.resolve()
  })
  await vi.runAllTimersAsync()
  await all
  expect(begun).toEqual([
    ['a.example', 0],
    ['b.example', 0],
    ['a.example', 300],
    ['a.example', 600],
  ])
})

test('what fails is thrown once the others under way have ended', async () => {
  const ended: string[] = []
  const work = async (address: string) => {
    if (address.endsWith('/0')) throw new Error('failed')
    await Promise.resolve()
    ended.push(address)
  }
  await expect(fewAtATime(addresses('a.example', 4), 0, work)).rejects.toThrow('failed')
  expect(ended.length).toBe(3)
})
