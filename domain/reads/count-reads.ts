import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { commit } from '#domain/commit/commit.ts'
import { findMostRead, findStoryId, KEPT_MS, rankReads } from '#domain/reads/queries.ts'
import { addReads, deleteReadsBefore, replaceMostRead } from '#domain/reads/store.ts'
import { now } from '#lib/clock.ts'
import { ok, type Result } from '#lib/result.ts'

const HOUR_MS = 3_600_000
/** The list stands on most pages: it changes once an hour at most. */
const LISTED_MS = HOUR_MS
const LISTED = 10

/**
 * Writes down how often stories were opened, and once an hour works out the list of the most read.
 * @param opened times by path, `/{section}/{slug}`; paths where no story stands count for nothing
 */
export async function countReads(ctx: { actor: Actor }, opened: ReadonlyMap<string, number>): Promise<Result<null, Denied>> {
  const allowed = permit(ctx.actor, 'reads.count', { id: 0 })
  if (!allowed.ok) return allowed
  const counts = await byStory(opened)
  if (counts.size > 0) {
    const hour = new Date(Math.floor(now().getTime() / HOUR_MS) * HOUR_MS)
    await commit(async (tx) => {
      await addReads(tx, allowed.value, hour, counts)
      return { value: null, changes: [] }
    })
  }
  await renewList(allowed.value)
  return ok(null)
}

async function byStory(opened: ReadonlyMap<string, number>): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  for (const [path, times] of opened) {
    const [section = '', slug = ''] = path.slice(1).split('/').map(decoded)
    const id = await findStoryId(section, slug)
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + times)
  }
  return counts
}

/** Anybody may tell us of any path. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** Pages are made anew only where the list came out otherwise. */
async function renewList(allowed: Permit<'reads.count'>): Promise<void> {
  const { ids: before, at } = await findMostRead()
  const present = now()
  if (at && present.getTime() - at.getTime() < LISTED_MS) return
  const ids = await rankReads(LISTED)
  if (ids.length === 0 && before.length === 0) return
  await commit(async (tx) => {
    await replaceMostRead(tx, allowed, ids, present)
    await deleteReadsBefore(tx, allowed, new Date(present.getTime() - KEPT_MS))
    return { value: null, changes: ids.join() === before.join() ? [] : [{ kind: 'most-read-changed' as const }] }
  })
}
