import { eq, inArray } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { pictures, remotePictures } from '#db/schema/pictures.ts'
import { findPictureById } from '#domain/pictures/queries.ts'
import type { PictureView } from '#domain/pictures/types.ts'

/** What became of an address when it was tried: a picture, or a code. */
export type Tried = { picture: PictureView | null; failure: string }

/** More would be more parameters than databases take in one statement. */
const AT_ONCE = 500

/** The addresses among these that were tried before. */
export async function findTried(addresses: string[]): Promise<Map<string, Tried>> {
  const tried = new Map<string, Tried>()
  for (let i = 0; i < addresses.length; i += AT_ONCE)
    for (const { address, id, failure } of await rowsOf(addresses.slice(i, i + AT_ONCE)))
      tried.set(address, { picture: id === null ? null : await findPictureById(id), failure })
  return tried
}

const rowsOf = (addresses: string[]) =>
  read()
    .select({ address: remotePictures.address, failure: remotePictures.failure, id: pictures.id })
    .from(remotePictures)
    .leftJoin(pictures, eq(pictures.id, remotePictures.pictureId))
    .where(inArray(remotePictures.address, addresses))
