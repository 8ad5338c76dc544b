import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { env } from '#lib/env.ts'
import { publicId } from '#lib/ids.ts'

/** Kinds of pictures that are stored. Anything else in the folder is not served. */
const TYPES: Record<string, string> = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg', '.png': 'image/png' }

/** Where stored pictures lie. */
export const mediaFolder = (): string => join(env().DATA_DIR, 'media')

/** A stored picture by the parts of its address below /media/; null for what is none. Names hold letters, digits, hyphens, dots. */
export async function openMedia(parts: string[]): Promise<{ type: string; bytes: Buffer } | null> {
  const type = typeOf(parts)
  if (type === null) return null
  try {
    return { type, bytes: await readFile(join(mediaFolder(), ...parts)) }
  } catch {
    return null
  }
}

/** What a stored picture is and how many bytes it has, by its address (`/media/…`); null for what is none. */
export async function describeMedia(src: string): Promise<{ type: string; bytes: number } | null> {
  const [root, ...parts] = src.split('/').slice(1)
  const type = root === 'media' ? typeOf(parts) : null
  if (type === null) return null
  try {
    return { type, bytes: (await stat(join(mediaFolder(), ...parts))).size }
  } catch {
    return null
  }
}

function typeOf(parts: string[]): string | null {
  const type = TYPES[extname(parts.at(-1) ?? '')]
  return type && parts.every((part) => /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/i.test(part)) ? type : null
}

/**
 * Stores a picture under an address that all which shows in it makes, and forgets what stood there under older ones: files
 * of its folder whose names begin like its own, up to the first hyphen. A file is there whole or not at all.
 * @throws when the disk is full
 */
export async function keepMedia(parts: string[], bytes: Buffer): Promise<void> {
  const place = join(mediaFolder(), ...parts)
  const folder = dirname(place)
  await mkdir(folder, { recursive: true })
  // Nothing with such an ending is served.
  const unfinished = `${place}.${publicId()}`
  try {
    await writeFile(unfinished, bytes, { flush: true })
    const others = (await readdir(folder)).filter((name) => name !== basename(unfinished))
    for (const name of others) if (isOlder(name, basename(place))) await rm(join(folder, name), { force: true })
    await rename(unfinished, place)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** Another edition of the same, or what a process left that died while it wrote. */
const isOlder = (name: string, kept: string): boolean =>
  name !== kept && (name.startsWith(`${kept}.`) || (extname(name) === extname(kept) && shapeOf(name) === shapeOf(kept)))

/** What stands before the first hyphen: '' where there is none. */
const shapeOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf('-')))
