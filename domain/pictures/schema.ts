import { z } from 'zod'
import { FOCUS_PLACES, MIDDLE } from '#domain/pictures/types.ts'
import { cleanLine } from '#lib/text.ts'

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
