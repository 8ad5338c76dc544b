import { createHash } from 'node:crypto'

/** Drawn once, for this program: names below it make UUIDs of version 5 (RFC 9562 §5.5). */
const NAMESPACE = Buffer.from('6f1c2a0e5d0b4c7fa4d39b7e21c88f35', 'hex')

/** A name that stays with an article or a comment wherever it moves, as a URN: feed readers know by it what they have shown. */
export function stableId(kind: 'article' | 'comment', publicId: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${kind}/${publicId}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
