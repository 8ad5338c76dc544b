import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { findDecidableById, insertEvent, type Decidable, type NewEvent, type Standing } from '#domain/moderation/store.ts'
import { publicId } from '#lib/ids.ts'

/** A comment as its log knows it, inside a transaction. */
export const findLogged = (tx: Tx, id: number): Promise<Decidable | null> => findDecidableById(tx, id)

/** Writes into a comment's log that it was brought from another system, or changed there since. */
export async function logImport(
  tx: Tx,
  permit: Permit<'paper.load', System>,
  comment: NewEvent['comment'],
  from: Standing | null,
  to: Standing,
  at: Date,
): Promise<void> {
  await insertEvent(tx, permit, { comment, from, to, at, actorKind: 'system', actorId: null, action: 'import', batchId: publicId() })
}
