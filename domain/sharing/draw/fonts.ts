import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withSharp } from '#domain/pictures/files/with-sharp.ts'
import { env } from '#lib/env.ts'
import { publicId } from '#lib/ids.ts'
import { shared } from '#lib/shared.ts'
import { unpackWoff } from '#lib/woff.ts'

/** Families as their files name themselves, and what stands in for letters that they lack. */
export const FAMILIES = {
  headline: 'Source Serif 4 SemiBold,Noto Naskh Arabic,serif',
  opinion: 'Source Serif 4 Light,Noto Naskh Arabic,serif',
  writer: 'Source Serif 4,Noto Naskh Arabic,serif',
  plain: 'Libre Franklin SemiBold,Noto Sans Arabic,sans-serif',
} as const

const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']
const FILES = [
  ...['600-normal', '300-normal', '400-italic'].flatMap((style) => ALPHABETS.map((of) => ['source-serif-4', `${of}-${style}`] as const)),
  ...ALPHABETS.filter((of) => of !== 'greek').map((of) => ['libre-franklin', `${of}-600-normal`] as const),
]

/**
 * Makes the paper's type known to Pango: the machine may have no font at all. Pango reads no WOFF, which is what the
 * packages hold: the fonts are unpacked into the data folder, and again where they have vanished from it.
 * @throws when the disk is full
 */
export async function loadFonts(): Promise<void> {
  const loaded = shared<{ files: Promise<string[]> | null }>('share-fonts', () => ({ files: null }))
  const [known] = (await loaded.files?.catch(() => null)) ?? []
  if (known !== undefined && (await exists(known))) return
  // Pango knows them by where they were first.
  loaded.files = loadAll(known === undefined ? join(env().DATA_DIR, 'fonts') : dirname(known))
  await loaded.files
}

async function loadAll(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const places: string[] = []
  for (const [name, style] of FILES) places.push(await unpacked(folder, name, `${name}-${style}`))
  // One by one: fontconfig is not asked by two at once.
  for (const fontfile of places)
    await withSharp()({ text: { text: 'a', font: FAMILIES.writer, fontfile } })
      .raw()
      .toBuffer()
  return places
}

async function unpacked(folder: string, name: string, file: string): Promise<string> {
  const woff = await readFile(join(process.cwd(), 'node_modules', '@fontsource', name, 'files', `${file}.woff`))
  const place = join(folder, `${file}-${createHash('sha256').update(woff).digest('hex').slice(0, 8)}.ttf`)
  if (await exists(place)) return place
  const unfinished = `${place}.${publicId()}`
  await writeFile(unfinished, unpackWoff(woff))
  await rename(unfinished, place)
  return place
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
