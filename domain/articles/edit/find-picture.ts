import type { StoredPicture } from '#db/schema/articles.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import { isMediaPath } from '#domain/body/addresses.ts'
import { openMedia } from '#lib/media.ts'
import { pictureSize } from '#lib/picture-size.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

type Typed = Pick<StoryInput, 'pictureSrc' | 'pictureAlt' | 'pictureCaption' | 'pictureCredit'>

/**
 * The picture that a form names, with the size of its file; null where it names none.
 * @param before the story's picture so far: as long as it is the same, its file is not asked again
 */
export async function findPicture(typed: Typed, before: StoredPicture | null): Promise<Result<StoredPicture | null, Failure>> {
  const { pictureSrc: src, pictureAlt: alt, pictureCaption: caption, pictureCredit: credit } = typed
  if (src === '') return ok(null)
  const isSame = src === before?.src
  const size = isSame ? { width: before.width, height: before.height } : await sizeOf(src)
  if (!size) return fail({ code: isMediaPath(src) ? 'picture-missing' : 'picture-address' })
  // An old picture that came without a description must not stand in the way of a correction.
  if (alt === '' && !(isSame && before.alt === '')) return fail({ code: 'picture-alt', fields: { pictureAlt: 'picture-alt' } })
  return ok({ src, ...size, alt, ...(caption && { caption }), ...(credit && { credit }) })
}

async function sizeOf(src: string) {
  const media = isMediaPath(src) ? await openMedia(src.split('/').slice(2)) : null
  return media && pictureSize(media.bytes)
}
