import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { env } from '#lib/env.ts'

/** Kinds of pictures that are stored. Anything else in the folder is not served. */
const TYPES: Record<string, string> = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg', '.png': 'image/png' }

/** Where stored pictures lie. */
export const mediaFolder = (): string => join(env().DATA_DIR, 'media')

/** A stored picture by the parts of its address below /media/; null for what is none. Names hold letters, digits, hyphens, dots. */
export async function openMedia(parts: string[]): Promise<{ type: string; bytes: Buffer } | null> {
  const type = TYPES[extname(parts.at(-1) ?? '')]
  if (!type || !parts.every((part) => /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/i.test(part))) return null
  try {
    return { type, bytes: await readFile(join(mediaFolder(), ...parts)) }
  } catch {
    return null
  }
}
