import { z } from 'zod'
import { cleanLine } from '#lib/text.ts'

/** Per cent from the left or from the top: the middles of a third, of the whole, and of the other third. */
const THIRDS = [20, 50, 80] as const

/** The nine places of a picture from which one is chosen that must not be cut off: `20 80`, from the left and from the top. */
export const FOCUS_PLACES = THIRDS.flatMap((y) => THIRDS.map((x) => `${String(x)} ${String(y)}`))
export const MIDDLE = '50 50'

const line = (max: number) => z.string('invalid').default('').transform(cleanLine).pipe(z.string().max(max, 'too-long'))

/** A picture's form, beside its file. */
export const uploadInput = z.object({
  alt: line(1_000).pipe(z.string().min(1, 'picture-alt')),
  caption: line(1_000),
  credit: line(300),
  focus: z
    .string()
    .default(MIDDLE)
    .transform((place): [number, number] => {
      const [x = 50, y = 50] = (FOCUS_PLACES.includes(place) ? place : MIDDLE).split(' ').map(Number)
      return [x, y]
    }),
})
export type UploadInput = z.output<typeof uploadInput>
