import type { Tx } from '#db/open/database.ts'
import { remotePictures } from '#db/schema/pictures.ts'
import type { Permit } from '#domain/access/permit.ts'

/** Notes what became of an address, in place of what was noted before. */
export async function putTried(tx: Tx, _permit: Permit<'picture.add'>, tried: Required<typeof remotePictures.$inferInsert>): Promise<void> {
  await tx.insert(remotePictures).values(tried).onConflictDoUpdate({ target: remotePictures.address, set: tried })
}
