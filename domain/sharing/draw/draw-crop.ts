import type { StoredPicture } from '#db/schema/articles.ts'
import { withSharp } from '#domain/pictures/files/with-sharp.ts'
import { cut } from '#domain/sharing/draw/cut.ts'
import type { Crop } from '#domain/sharing/types.ts'

/** Makes a crop of a stored picture: a JPEG. @returns null where its file is gone or cannot be read */
export async function drawCrop(picture: StoredPicture, { width, height }: Crop): Promise<Buffer | null> {
  const part = await cut(picture, { width, height })
  return part && withSharp()(part.data, { raw: part.info }).jpeg({ quality: 76, progressive: true }).toBuffer()
}
