import { expect, test } from 'vitest'
import { inTurn } from '#domain/search/in-turn.ts'

test('searches come one after the other, and those that are too many are sent away', async () => {
  let running = 0
  let most = 0
  const { promise: go, resolve } = Promise.withResolvers<string>()
  const search = async () => {
    most = Math.max(most, ++running)
    const answer = await go
    running--
    return answer
  }
  const asked = Array.from({ length: 20 }, () => inTurn(search))
  resolve('found')
  const answers = await Promise.all(asked)
  expect(answers.filter((answer) => answer === 'found')).toHaveLength(16)
  expect(answers.slice(16)).toEqual([null, null, null, null])
  expect(most).toBe(1)
})

test('one that fails does not hold up the next', async () => {
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await inTurn(() => Promise.resolve('found'))).toBe('found')
})
