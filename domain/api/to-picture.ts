import type { z } from 'zod'
import type { StoredPicture } from '#db/schema/articles.ts'
import type { Addresses } from '#domain/api/addresses.ts'
import type { pictureAnswer } from '#domain/api/schema/picture.ts'
import { ladderOf, type Format } from '#domain/pictures/ladder.ts'

type Picture = z.input<typeof pictureAnswer>

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const satisfies Record<Format, string>

/** A stored picture with every file that there is of it. */
export function toPicture(picture: StoredPicture | null, { at }: Addresses): Picture | null {
  if (!picture) return null
  const { src, width, height, alt, caption = '', credit = '', focus = null } = picture
  const ladder = ladderOf(picture)
  const sizes = (ladder?.formats ?? []).flatMap((format) =>
    (ladder?.widths ?? []).map((each) => ({
      url: at(`${ladder?.folder ?? ''}${String(each)}.${format}`),
      type: TYPES[format],
      width: each,
      height: Math.max(1, Math.round((height * each) / width)),
    })),
  )
  return { url: at(src), width, height, alt, caption, credit, focus, sizes: sizes.toSorted((a, b) => a.width - b.width) }
}
