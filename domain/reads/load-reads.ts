import type { Tx } from '#db/open/database.ts'
import { system } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { addReads, replaceMostRead } from '#domain/reads/store.ts'

const LISTED = 10

/** Puts counts into a paper that is being loaded, inside its transaction. @param counts article ids with times, the most read first */
export async function loadReads(tx: Tx, counts: [number, number][], at: Date): Promise<void> {
  const allowed = permit(system, 'reads.count', { id: 0 })
  if (!allowed.ok) throw new Error('the program may not count reads')
  await addReads(tx, allowed.value, at, new Map(counts))
  await replaceMostRead(
    tx,
    allowed.value,
    counts.slice(0, LISTED).map(([id]) => id),
    at,
  )
}
