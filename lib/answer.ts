import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from '#lib/shared.ts'

/** What a server action wants its document answered with, beyond what Next lets it say, and whether one began at all. */
export type Answer = { status: number; retryAfter: number; isBegun: boolean }

const scope = shared('answer', () => new AsyncLocalStorage<Answer>())

/** Sets the status of the page that a form posted without JavaScript gets back: Next itself would say 200. */
export function answerWith(status: number, retryAfterSeconds = 0): void {
  const answer = scope.getStore()
  if (answer) Object.assign(answer, { status, retryAfter: retryAfterSeconds })
}

/** Says that an action of ours runs. What fails before was no call that could be read, and the sender's fault. */
export function beginAction(): void {
  const answer = scope.getStore()
  if (answer) answer.isBegun = true
}

/** Runs `work` and returns what it gave beside what was asked for meanwhile (status 0: nothing). */
export async function answering<T>(work: (answer: Readonly<Answer>) => Promise<T>): Promise<{ value: T; answer: Answer }> {
  const answer: Answer = { status: 0, retryAfter: 0, isBegun: false }
  const value = await scope.run(answer, () => work(answer))
  return { value, answer }
}
