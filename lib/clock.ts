import { shared } from '#lib/shared.ts'

const clock = shared('clock', () => ({ offsetMs: 0 }))

/** The present instant. Everything that asks for the time asks here, so that a test can move it. */
export const now = (): Date => new Date(Date.now() + clock.offsetMs)

/** Moves the process's clock: `now()` is from then on `ms` milliseconds off the machine's. For tests. */
export function shiftClock(ms: number): void {
  clock.offsetMs = ms
}
