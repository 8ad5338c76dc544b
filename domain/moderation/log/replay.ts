import { eventHash } from '#domain/moderation/event-hash.ts'
import { pickOf } from '#domain/moderation/pick-of.ts'
import type { Logged } from '#domain/moderation/log/queries.ts'

/** What is wrong with a comment's log: at which event (0 where it has none), and in which way. */
export type Fault = { event: number; why: string }

/**
 * Replays a comment's events from its first.
 * @returns the first fault: an event that does not follow the one before it, does not bear its own hash, or does not
 * begin where the one before it ended; or a comment that does not stand where its last event put it. Null for none.
 */
export function findFault({ comment, events }: Logged): Fault | null {
  const last = events.at(-1)
  if (!last) return { event: 0, why: `comment ${comment.publicId} has no event` }
  let before: Event | null = null
  for (const event of events) {
    const why = faultOf(event, before)
    if (why) return { event: event.id, why }
    before = event
  }
  const why = differenceOf(comment, last, { version: events.length - 1, pick: pickOf(events) })
  return why ? { event: last.id, why } : null
}

type Event = Logged['events'][number]

function faultOf(event: Event, before: Event | null): string | null {
  if (event.prevHash !== (before?.hash ?? '')) return 'it does not follow the event before it'
  if (event.hash !== eventHash(event, event.prevHash)) return 'its facts do not give its hash'
  if (event.fromState !== (before?.toState ?? null)) return 'it begins in another state than the event before it ended in'
  if (event.fromReviewedRev !== (before?.toReviewedRev ?? null))
    return 'it begins with another review mark than the event before it ended with'
  return null
}

function differenceOf(comment: Logged['comment'], last: Event, { version, pick }: { version: number; pick: number | null }): string | null {
  const { publicId, state, reviewedRev, pickEventId } = comment
  if (state !== last.toState) return `comment ${publicId} is ${state}, and ${last.toState} by its log`
  if (reviewedRev !== last.toReviewedRev) return `comment ${publicId} has another review mark than its log gives`
  if (pickEventId !== pick) return `comment ${publicId} is picked by ${eventName(pickEventId)}, and by ${eventName(pick)} in its log`
  if (comment.version !== version) return `comment ${publicId} is at version ${String(comment.version)}, and ${String(version)} by its log`
  return null
}

const eventName = (id: number | null): string => (id === null ? 'no event' : `event ${String(id)}`)
