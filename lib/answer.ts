import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from '#lib/shared.ts'

/** What a server action wants its document answered with, beyond what Next lets it say. */
export type Answer = { status: number; retryAfter: number }

const scope = shared('answer', () => new AsyncLocalStorage<Answer>())

/** Sets the status of the page that a form posted without JavaScript gets back: Next itself would say 200. */
export function answerWith(status: number, retryAfterSeconds = 0): void {
  const answer = scope.getStore()
  if (answer) Object.assign(answer, { status, retryAfter: retryAfterSeconds })
}

/** Runs `work` and returns what it gave beside what was asked for meanwhile (status 0: nothing). */
export async function answering<T>(work: () => Promise<T>): Promise<{ value: T; answer: Answer }> {
  const answer: Answer = { status: 0, retryAfter: 0 }
  const value = await scope.run(answer, work)
  return { value, answer }
}
