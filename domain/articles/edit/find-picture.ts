import type { StoredPicture } from '#db/schema/articles.ts'
import type { StoryInput } from '#domain/articles/schema.ts'
import { isMediaPath } from '#domain/body/addresses.ts'
import { findPictureAt } from '#domain/pictures/queries.ts'
import { openMedia } from '#lib/media.ts'
import { pictureSize } from '#lib/picture-size.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'

type Typed = Pick<StoryInput, 'pictureSrc' | 'pictureAlt' | 'pictureCaption' | 'pictureCredit'>

/**
 * The picture that a form names, with the size of its file, and where the form says nothing, with the words that it has in
 * the paper's pictures; null where it names none.
 * @param before the story's picture so far: as long as it is the same, it is asked nothing again
 */
export async function findPicture(typed: Typed, before: StoredPicture | null): Promise<Result<StoredPicture | null, Failure>> {
  const { pictureSrc: src } = typed
  if (src === '') return ok(null)
  const isSame = src === before?.src
  const found = isSame ? before : await lookUp(src)
  if (!found) return fail({ code: isMediaPath(src) ? 'picture-missing' : 'picture-address' })
  const words = wordsOf(typed, isSame ? NO_WORDS : found)
  // An old picture that came without a description must not stand in the way of a correction.
  if (words.alt === '' && !(isSame && before.alt === '')) return fail({ code: 'picture-alt', fields: { pictureAlt: 'picture-alt' } })
  const { width, height, focus } = found
  return ok({ src, width, height, ...words, ...(focus && { focus }) })
}

type Found = Omit<StoredPicture, 'src'>

const NO_WORDS = { alt: '' }

type Words = Pick<StoredPicture, 'alt' | 'caption' | 'credit'>

function wordsOf(typed: Typed, known: Words): Words {
  const caption = typed.pictureCaption || known.caption
  const credit = typed.pictureCredit || known.credit
  return { alt: typed.pictureAlt || known.alt, ...(caption && { caption }), ...(credit && { credit }) }
}

/** One of the paper's pictures with its words, or the size of any other file of the media folder. */
async function lookUp(src: string): Promise<Found | null> {
  const known = await findPictureAt(src)
  if (known) return { ...known, ...(isMiddle(known.focus) && { focus: undefined }) }
  const media = isMediaPath(src) ? await openMedia(src.split('/').slice(2)) : null
  const size = media && pictureSize(media.bytes)
  return size && { ...size, alt: '' }
}

const isMiddle = ([x, y]: [number, number]): boolean => x === 50 && y === 50
