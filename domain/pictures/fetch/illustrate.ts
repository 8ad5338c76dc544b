import type { StoredPicture } from '#db/schema/articles.ts'
import type { Illustrated } from '#domain/articles/illustrate/illustrate-article.ts'
import type { Figure } from '#domain/body/types.ts'
import { pictureLinkOf, pictureLinksIn, plain, withFigures, type PictureLink } from '#domain/pictures/fetch/picture-links.ts'
import type { PictureView } from '#domain/pictures/types.ts'

/** The picture of an address, where it is here by now. */
export type PictureAt = (address: string) => PictureView | null

/** A smaller picture would be enlarged as an article's main one; narrower than this it stands in the rail. */
const MAIN_WIDTH = 620
const COLUMN_WIDTH = 400
const MAX_CAPTION = 1_000

/**
 * A story with its pictures in place of the links to them. One that stands before all words becomes the main picture, where
 * there is none, or goes where it is that already.
 * @returns null where nothing changes
 */
export function illustrated({ body, picture }: Illustrated, pictureAt: PictureAt): Illustrated | null {
  if (!pictureLinksIn(body).some(({ address }) => pictureAt(address) !== null)) return null
  const [first, ...rest] = body.content
  const link = first ? pictureLinkOf(first) : null
  const main = link && mainOf(link, pictureAt)
  const isMain = main !== null && (picture === null || picture.src === main.src)
  const left = isMain ? { ...body, content: rest } : body
  return { body: withFigures(left, (each) => figureFor(each, pictureAt)), picture: isMain ? (picture ?? main) : picture }
}

/** What a link stands for, if it can be a main picture: wide enough, not upright, and with nothing but words about it. */
function mainOf({ address, caption }: PictureLink, pictureAt: PictureAt): StoredPicture | null {
  const [found, words] = [pictureAt(address), plain(caption)]
  if (!found || words === null || words.length > MAX_CAPTION) return null
  const { src, width, height, alt, credit } = found
  if (width < MAIN_WIDTH || height > width) return null
  return { src, width, height, alt, ...(words && { caption: words }), ...(credit && { credit }) }
}

function figureFor({ address, caption }: PictureLink, pictureAt: PictureAt): Figure | null {
  const found = pictureAt(address)
  if (!found) return null
  const { src, width, height, alt, credit } = found
  return { type: 'figure', attrs: { src, width, height, alt, credit, size: width < COLUMN_WIDTH ? 'rail' : 'column' }, content: caption }
}
