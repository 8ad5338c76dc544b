import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { answering, answerWith, beginAction } from '#lib/answer.ts'

test('what an action asks for reaches whoever runs it, and the last word counts', async () => {
  const asked = await answering(async () => {
    answerWith(422)
    await turn()
    answerWith(429, 30)
    return 'page'
  })
  expect(asked).toEqual({ value: 'page', answer: { status: 429, retryAfter: 30, isBegun: false } })
})

test('nothing asked for is status 0', async () => {
  expect(await answering(async () => Promise.resolve(1))).toEqual({ value: 1, answer: { status: 0, retryAfter: 0, isBegun: false } })
})

test('whoever runs an action can see at once whether it began', async () => {
  const seen = await answering(async (answer) => {
    const before = answer.isBegun
    await turn()
    beginAction()
    return [before, answer.isBegun]
  })
  expect(seen.value).toEqual([false, true])
  expect(beginAction).not.toThrow()
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
