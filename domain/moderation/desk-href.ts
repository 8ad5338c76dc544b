import { SENTENCE, type Queue } from '#domain/moderation/types.ts'

export type DeskAddress = {
  queue: Queue
  page?: number
  /** What was just decided, and its batch, so that it can be said and taken back. */
  did?: string
  batch?: string
  /** Public id of a comment that a colleague decided on meanwhile. */
  conflict?: string
  /** The sentence that was written about it, which is not lost. */
  sentence?: string
}

/** An address of the desk. */
export function deskHref({ queue, page = 1, did, batch, conflict, sentence }: DeskAddress): string {
  const query = new URLSearchParams({ queue })
  if (page > 1) query.set('page', String(page))
  if (did) query.set('did', did)
  if (batch) query.set('batch', batch)
  if (conflict) query.set('conflict', conflict)
  if (sentence) query.set('sentence', sentence.slice(0, SENTENCE.max))
  return `/admin/moderation?${query.toString()}`
}
