import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { env } from '#lib/env.ts'

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
