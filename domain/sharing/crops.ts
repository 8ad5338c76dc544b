import { createHash } from 'node:crypto'
import type { StoredPicture } from '#db/schema/articles.ts'
import type { Crop, Ratio } from '#domain/sharing/types.ts'

/** The shapes that search engines ask of a news story's picture. */
const RATIOS: [Ratio, number][] = [
  ['1x1', 1],
  ['4x3', 4 / 3],
  ['16x9', 16 / 9],
]

/** As wide as they want it at least; more is cut off again. */
const WIDEST = 1200

/** The crops of a story's main picture. None is larger than the picture, nor made before somebody asks for it. */
export function cropsOf({ publicId, picture }: { publicId: string; picture: StoredPicture | null }): Crop[] {
  if (!picture?.src.startsWith('/media/')) return []
  return RATIOS.map(([ratio, shape]) => {
    const width = Math.max(1, Math.min(WIDEST, picture.width, Math.round(picture.height * shape)))
    const height = Math.max(1, Math.round(width / shape))
    return { ratio, width, height, src: `/media/crop/${publicId}/${ratio}-${digest(picture, width)}.jpg` }
  })
}

const digest = ({ src, focus }: StoredPicture, width: number): string =>
  createHash('sha256')
    .update(JSON.stringify([src, focus ?? null, width]))
    .digest('hex')
    .slice(0, 16)
