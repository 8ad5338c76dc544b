import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { DEMO_FORMATS, demoWidths } from '#domain/pictures/ladder.ts'

/** Fine lines between flat tints keep their edges at this; a photograph would need more. */
const QUALITY = 42

/** Makes a drawing's smaller sizes beside it: `winter-slip.webp` → `winter-slip/480.avif` … */
export async function writeSizes(file: string): Promise<void> {
  const folder = file.replace(/\.webp$/, '')
  mkdirSync(folder, { recursive: true })
  const { width } = await sharp(file).metadata()
  for (const each of demoWidths(width))
    for (const format of DEMO_FORMATS)
      await sharp(file)
        .resize(each)
        .toFormat(format, { quality: QUALITY, effort: 6 })
        .toFile(join(folder, `${String(each)}.${format}`))
}
