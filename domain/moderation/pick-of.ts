import type { ModerationAction } from '#db/schema/moderation.ts'

type Event = { id: number; action: ModerationAction; revertsId: number | null }

/**
 * The pick that a comment's events leave standing.
 * @param events all of one comment's, oldest first
 * @returns the id of the event that picked it, whose sentence is the published one; null where it is not picked
 */
export function pickOf(events: Event[]): number | null {
  let pick: number | null = null
  /** What stood before each event: an undo brings that back, whatever it undoes. */
  const before = new Map<number | null, number | null>()
  for (const { id, action, revertsId } of events) {
    before.set(id, pick)
    if (action === 'pick') pick = id
    else if (action === 'unpick') pick = null
    else if (action === 'undo') pick = before.get(revertsId) ?? null
  }
  return pick
}
