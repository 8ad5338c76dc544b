import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { insertLoadedBlock, type LoadedBlock } from '#domain/articles/live/store.ts'

/** Adds an update to a story of a paper that is being loaded. */
export const loadBlock = (tx: Tx, permit: Permit<'paper.load', System>, block: LoadedBlock): Promise<void> =>
  insertLoadedBlock(tx, permit, block)
