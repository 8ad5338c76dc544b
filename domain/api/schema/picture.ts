import { z } from 'zod'
import { named, told } from '#domain/api/schema/docs.ts'
import { addressField, wordsField } from '#domain/api/schema/fields.ts'

const pixels = (description: string) => told(description, z.int().min(1))

const sizeAnswer = named(
  'PictureSize',
  'One file of a picture.',
  z.object({
    url: addressField('Address of the file. What stands there never changes.'),
    type: told('Media type.', z.enum(['image/avif', 'image/webp', 'image/jpeg'])),
    width: pixels('Width in pixels.'),
    height: pixels('Height in pixels, rounded.'),
  }),
)

/** A stored picture with every size that it is kept in. */
export const pictureAnswer = named(
  'Picture',
  'A picture.',
  z.object({
    url: addressField('Address of the picture as it was stored, which every program shows.'),
    width: pixels('Its width in pixels.'),
    height: pixels('Its height in pixels.'),
    alt: wordsField('What it shows, for those who do not see it; may be empty.'),
    caption: wordsField('The words below it; may be empty.'),
    credit: wordsField('Who made it; may be empty.'),
    focus: told('What must not be cut off: per cent from the left and from the top.', z.tuple([z.number(), z.number()])).nullable(),
    sizes: told('The sizes that it is kept in, ascending. Empty for a picture that is kept in one.', z.array(sizeAnswer)),
  }),
)
