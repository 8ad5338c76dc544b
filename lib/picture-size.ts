export type PictureSize = { width: number; height: number }

/** A picture's size in pixels, read from the head of a PNG, WebP, JPEG or AVIF file; null for anything else. */
export function pictureSize(bytes: Buffer): PictureSize | null {
  const size = sizeOf(bytes)
  return size && size.width > 0 && size.height > 0 ? size : null
}

function sizeOf(bytes: Buffer): PictureSize | null {
  if (bytes.length < 30) return null
  if (bytes.readUInt32BE(0) === 0x89504e47) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (text(bytes, 0) === 'RIFF' && text(bytes, 8) === 'WEBP') return webpSize(bytes)
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
  return text(bytes, 4) === 'ftyp' ? avifSize(bytes) : null
}

/** The three kinds of WebP: lossy, lossless, and extended (RFC 9649). */
function webpSize(bytes: Buffer): PictureSize | null {
  switch (text(bytes, 12)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    default:
      return null
  }
}

/** Goes from segment to segment up to the one that begins a frame. */
function jpegSize(bytes: Buffer): PictureSize | null {
  for (let at = 2; at + 9 <= bytes.length;) {
    const marker = bytes.readUInt16BE(at)
    if (marker < 0xffc0) return null
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** The first "image spatial extents" property: that of the picture itself. */
function avifSize(bytes: Buffer): PictureSize | null {
  const at = bytes.subarray(0, 4096).indexOf('ispe')
  if (at < 0 || at + 16 > bytes.length) return null
  return { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
}

const text = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4)
