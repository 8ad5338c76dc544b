import type { Permit } from '#domain/access/permit.ts'
import { commit } from '#domain/commit/commit.ts'
import { hashOf, inspectPicture, type Inspected } from '#domain/pictures/files/inspect-picture.ts'
import { hasSizes, keepSizes } from '#domain/pictures/files/keep-sizes.ts'
import { srcOf } from '#domain/pictures/ladder.ts'
import { oneAtATime } from '#domain/pictures/one-at-a-time.ts'
import { findPictureByHash } from '#domain/pictures/queries.ts'
import { insertPicture } from '#domain/pictures/store.ts'
import type { PictureFailure, PictureView } from '#domain/pictures/types.ts'
import { now } from '#lib/clock.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type TakenIn = { picture: PictureView; isNew: boolean }

/** Makes a file into a picture of the paper's, in every size that pages need; the same file is one picture, however often it comes. */
export async function takeIn(permit: Permit<'picture.add'>, bytes: Buffer): Promise<Result<TakenIn, PictureFailure>> {
  const hash = hashOf(bytes)
  return oneAtATime(async () => {
    const known = await findPictureByHash(hash)
    // Rows outlive files where only the database was restored.
    if (known && (await hasSizes(hash))) return ok({ picture: known, isNew: false })
    const inspected = await inspectPicture(bytes)
    if (!inspected.ok) return inspected
    if (!(await isKept(bytes, inspected.value))) return fail({ code: 'picture-damaged' })
    return ok({ picture: known ?? (await add(permit, inspected.value)), isNew: known === null })
  })
}

/** Whether a file could be read to its end. What the disk refuses is no fault of the file. */
async function isKept(bytes: Buffer, inspected: Inspected): Promise<boolean> {
  try {
    await keepSizes(bytes, inspected)
    return true
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
    return false
  }
}

async function add(permit: Permit<'picture.add'>, { hash, width, height }: Inspected): Promise<PictureView> {
  const picture = { hash, src: srcOf(hash, width), width, height, createdAt: now() }
  await commit(async (tx) => {
    await insertPicture(tx, permit, picture)
    return { value: null, changes: [] }
  })
  const added = await findPictureByHash(hash)
  if (!added) throw new Error('the database did not take a picture')
  return added
}
