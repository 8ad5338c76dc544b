import type { StoredPicture } from '#db/schema/articles.ts'
import type { Enclosure } from '#domain/feeds/types.ts'
import { ladderOf } from '#domain/pictures/ladder.ts'
import { describeMedia } from '#lib/media.ts'

/** Wide enough for a large screen; the largest size would be megabytes on a phone that fetches fifty of them. */
const WIDEST = 1_440

/** A story's main picture as a file that any program shows: a JPEG where there is one. Null where the file is not there. */
export async function enclosureOf(picture: StoredPicture | null, base: URL): Promise<Enclosure | null> {
  if (!picture) return null
  const src = fileOf(picture)
  const file = await describeMedia(src)
  return file && { url: new URL(src, base).href, ...file }
}

/** Sizes that are AVIF alone are left aside: many programs do not know it. */
export function fileOf(picture: StoredPicture): string {
  const ladder = ladderOf(picture)
  if (!ladder?.formats.includes('jpg')) return picture.src
  const width = ladder.widths.findLast((each) => each <= WIDEST) ?? ladder.widths[0]
  return width === undefined ? picture.src : `${ladder.folder}${String(width)}.jpg`
}
