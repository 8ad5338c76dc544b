import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

/** A part of many bodies, and its deflate blocks (RFC 1951), which refer to nothing before them and end on a whole byte. */
export type Part = { plain: Buffer; blocks: Buffer }

/** RFC 1952 §2.3: deflate, no name, no time, any system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** RFC 1951 §3.2.6: a last block with nothing in it. */
const LAST_BLOCK = Buffer.from([3, 0])
/** RFC 1951 §3.2.4: what one stored block can hold, bytes. */
const MAX_STORED = 0xffff

/** Compresses a part once, for all bodies that it will be in. */
export async function compressedPart(plain: Buffer): Promise<Part> {
  return { plain, blocks: await deflate(plain, { finishFlush: constants.Z_FULL_FLUSH }) }
}

/** Words as a part of one body: stored, so that their length tells nothing of what stands around them. */
export function storedPart(plain: Buffer): Part {
  if (plain.length > MAX_STORED) throw new RangeError(`a stored part has ${String(MAX_STORED)} bytes at most`)
  const head = Buffer.alloc(5)
  head.writeUInt16LE(plain.length, 1)
  head.writeUInt16LE(plain.length ^ MAX_STORED, 3)
  return { plain, blocks: Buffer.concat([head, plain]) }
}

/** The parts one after the other as one gzip body (RFC 1952), without compressing anything again. */
export function gzipOf(parts: readonly Part[]): Buffer {
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(
    parts.reduce((sum, { plain }) => crc32(plain, sum), 0),
    0,
  )
  trailer.writeUInt32LE(parts.reduce((sum, { plain }) => sum + plain.length, 0) >>> 0, 4)
  return Buffer.concat([HEADER, ...parts.map(({ blocks }) => blocks), LAST_BLOCK, trailer])
}
