import { AsyncLocalStorage } from 'node:async_hooks'
import { shared } from '#lib/shared.ts'

/** What a page was made from: the tags that end it when touched, and the instant at which it ends by itself. */
export type Recording = { tags: Set<string>; validUntil: number }

const scope = shared('dependencies', () => new AsyncLocalStorage<Recording>())

/** Notes that what is being rendered depends on `tag` (`article:12`, `front`). Outside a recording it does nothing. */
export function dependsOn(...tags: string[]): void {
  const recording = scope.getStore()
  if (recording) for (const tag of tags) recording.tags.add(tag)
}

/** Notes the first instant at which what is being rendered would read differently. The earliest one counts. */
export function validUntil(instant: Date | null): void {
  const recording = scope.getStore()
  if (recording && instant) recording.validUntil = Math.min(recording.validUntil, instant.getTime())
}

/** Runs `work` and returns what it gave beside what it depended on. */
export async function recording<T>(work: () => Promise<T>): Promise<{ value: T; recorded: Recording }> {
  const recorded: Recording = { tags: new Set(), validUntil: Infinity }
  const value = await scope.run(recorded, work)
  return { value, recorded }
}
