import { createHash } from 'node:crypto'
import type { Metadata } from 'sharp'
import { withSharp } from '#domain/pictures/files/with-sharp.ts'
import { largestWidth } from '#domain/pictures/ladder.ts'
import type { PictureFailure } from '#domain/pictures/types.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** Bytes of a file: more than any camera's JPEG. */
export const MAX_BYTES = 30_000_000
/** Pixels of a file: a camera of 50 megapixels. Decoded they are 150 MB, and a small file can claim any number. */
const MAX_PIXELS = 50_000_000
/** A side that is shorter is a dot or a line, not a picture. */
const MIN_SIDE = 16

const KINDS: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'avif']

/** A file that can be made into sizes: its hash, and its largest size upright, px. */
export type Inspected = { hash: string; width: number; height: number }

/** SHA-256, hexadecimal. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Looks at a file's head: what it is by its content, not by its name, and how large it would be. */
export async function inspectPicture(bytes: Buffer): Promise<Result<Inspected, PictureFailure>> {
  if (bytes.length > MAX_BYTES) return fail({ code: 'picture-bytes', values: { megabytes: MAX_BYTES / 1_000_000 } })
  const head = await headOf(bytes)
  if (!head || !KINDS.includes(kindOf(head))) return fail({ code: 'picture-kind' })
  const { width, height } = head.autoOrient
  if (width * height > MAX_PIXELS) return fail({ code: 'picture-pixels', values: { megapixels: MAX_PIXELS / 1_000_000 } })
  if (Math.min(width, height) < MIN_SIDE) return fail({ code: 'picture-small', values: { pixels: MIN_SIDE } })
  const largest = largestWidth(width, height)
  return ok({ hash: hashOf(bytes), width: largest, height: Math.max(1, Math.round((height * largest) / width)) })
}

async function headOf(bytes: Buffer): Promise<Metadata | null> {
  try {
    // Only the head is read here: the limit is for decoding, and is compared above.
    return await withSharp()(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

/** AVIF is one of several kinds of HEIF. */
const kindOf = ({ format, compression }: Metadata): string => (format === 'heif' && compression === 'av1' ? 'avif' : format)
