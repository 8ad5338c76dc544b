import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredPicture } from '#db/schema/articles.ts'
import { withSharp } from '#domain/pictures/files/with-sharp.ts'
import { mediaFolder } from '#lib/media.ts'

type Size = { width: number; height: number }
type Source = Pick<StoredPicture, 'src' | 'focus'>

/**
 * The part of a stored picture with which it fills a shape, around what must not be cut off: as pages show it.
 * @returns its pixels; null where the file is gone or cannot be read
 */
export async function cut({ src, focus = [50, 50] }: Source, { width, height }: Size): Promise<{ data: Buffer; info: RawInfo } | null> {
  const bytes = await readStored(src)
  if (!bytes) return null
  try {
    const { data, info } = await withSharp()(bytes, { failOn: 'error' }).toColourspace('srgb').flatten(WHITE).raw().toBuffer(RESOLVED)
    const scale = Math.max(width / info.width, height / info.height)
    const scaled = { width: Math.max(width, Math.round(info.width * scale)), height: Math.max(height, Math.round(info.height * scale)) }
    const left = Math.round(((scaled.width - width) * focus[0]) / 100)
    const top = Math.round(((scaled.height - height) * focus[1]) / 100)
    return await withSharp()(data, { raw: info })
      .resize({ ...scaled, fit: 'fill' })
      .extract({ left, top, width, height })
      .raw()
      .toBuffer(RESOLVED)
  } catch {
    return null
  }
}

type RawInfo = Size & { channels: 1 | 2 | 3 | 4 }

const RESOLVED = { resolveWithObject: true } as const
const WHITE = { background: '#fff' } as const

/** Addresses of stored pictures hold plain names only; what else stands there is none of ours. */
async function readStored(src: string): Promise<Buffer | null> {
  const path = /^\/media\/((?:[\w-]+\/)*[\w-]+\.\w+)$/.exec(src)?.[1]
  return path === undefined ? null : readFile(join(mediaFolder(), path)).catch(() => null)
}
