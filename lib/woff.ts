import { inflateSync } from 'node:zlib'

/** https://www.w3.org/TR/WOFF/: sizes of the head and of an entry, there and in the font that it wraps. */
const [WOFF_HEAD, WOFF_ENTRY, SFNT_HEAD, SFNT_ENTRY] = [44, 20, 12, 16]
const SIGNATURE = 0x774f4646

/**
 * Unpacks a WOFF 1 file to the OpenType font in it, for programs that read no WOFF.
 * @throws when it is none, or damaged
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.length < WOFF_HEAD || woff.readUInt32BE(0) !== SIGNATURE) throw new Error('this is no WOFF file')
  const count = woff.readUInt16BE(12)
  const parts: Buffer[] = []
  const directory = Buffer.alloc(SFNT_HEAD + SFNT_ENTRY * count)
  writeHead(directory, woff.readUInt32BE(4), count)
  let offset = directory.length
  for (let n = 0; n < count; n++) {
    const entry = woff.subarray(WOFF_HEAD + WOFF_ENTRY * n)
    const table = tableAt(woff, entry)
    const at = SFNT_HEAD + SFNT_ENTRY * n
    entry.copy(directory, at, 0, 4)
    directory.writeUInt32BE(entry.readUInt32BE(16), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const padding = -table.length & 3
    parts.push(table, Buffer.alloc(padding))
    offset += table.length + padding
  }
  return Buffer.concat([directory, ...parts])
}

/** A table that would not have become smaller stands there as it is. */
function tableAt(woff: Buffer, entry: Buffer): Buffer {
  const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
  const bytes = woff.subarray(offset, offset + packed)
  const table = packed < length ? inflateSync(bytes) : bytes
  if (table.length !== length) throw new Error('a table of the font is damaged')
  return table
}

/** The kind of font, and what lets readers search the directory in halves. */
function writeHead(directory: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count))
  directory.writeUInt32BE(flavour, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (count - 2 ** power), 10)
}
