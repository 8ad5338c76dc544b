import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { EMBLEM } from '#db/demo/pictures.ts'

const FOLDER = join(import.meta.dirname, 'pictures')
const drawing = join(FOLDER, basename(EMBLEM.src))
const sizes = readdirSync(join(FOLDER, 'emblem')).map((name) => join(FOLDER, 'emblem', name))

test('the emblem has the size that it says, and weighs less than 40 kB in all its sizes together', async () => {
  expect(await sharp(drawing).metadata()).toMatchObject({ format: 'webp', width: EMBLEM.width, height: EMBLEM.height })
  expect([drawing, ...sizes].reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(40_000)
})

test.each([drawing, ...sizes].map((file) => [basename(file), file]))('%s is a disc on a transparent ground', async (_, file) => {
  expect(await opacities(file)).toEqual({ corner: 0, middle: 255 })
})

/** How opaque a picture is in its upper left corner and in its middle, 0 … 255. */
async function opacities(file: string): Promise<{ corner: number | undefined; middle: number | undefined }> {
  const { data, info } = await sharp(file).ensureAlpha().extractChannel('alpha').raw().toBuffer({ resolveWithObject: true })
  return { corner: data[0], middle: data[Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)] }
}
