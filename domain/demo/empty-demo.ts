import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tx } from '#db/open/database.ts'
import type { System } from '#domain/access/actor.ts'
import type { Permit } from '#domain/access/permit.ts'
import { deleteDemo } from '#domain/demo/store.ts'
import { mediaFolder } from '#lib/media.ts'

/** Takes the demo paper out of the database, inside the transaction that puts another paper in its place. */
export const emptyDemo = (tx: Tx, permit: Permit<'paper.load', System>): Promise<void> => deleteDemo(tx, permit)

/** Deletes the demo paper's pictures, once nothing shows them any more. */
export const deleteDemoPictures = (): Promise<void> => rm(join(mediaFolder(), 'demo'), { recursive: true, force: true })
