import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { answering, answerWith } from '#lib/answer.ts'

test('what an action asks for reaches whoever runs it, and the last word counts', async () => {
  const asked = await answering(async () => {
    answerWith(422)
    await turn()
    answerWith(429, 30)
    return 'page'
  })
  expect(asked).toEqual({ value: 'page', answer: { status: 429, retryAfter: 30 } })
})

test('nothing asked for is status 0', async () => {
  expect(await answering(async () => Promise.resolve(1))).toEqual({ value: 1, answer: { status: 0, retryAfter: 0 } })
})

test('requests at the same time do not mix, and outside of one nothing happens', async () => {
  const ask = (status: number) =>
    answering(async () => {
      await turn()
      answerWith(status)
    })
  const [one, other] = await Promise.all([ask(403), ask(409)])
  expect([one.answer.status, other.answer.status]).toEqual([403, 409])
  expect(() => {
    answerWith(500)
  }).not.toThrow()
})
