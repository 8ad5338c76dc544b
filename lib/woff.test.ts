import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpackWoff } from '#lib/woff.ts'

const FILES = join(import.meta.dirname, '..', 'node_modules', '@fontsource', 'libre-franklin', 'files')
const woff = readFileSync(join(FILES, 'libre-franklin-latin-600-normal.woff'))

/** Sum of a table's 32-bit words, as the directory of a font keeps it. */
function sumOf(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

test('every table is there, whole, where the directory says', () => {
  const font = unpackWoff(woff)
  const count = font.readUInt16BE(4)
  expect([font.readUInt32BE(0), count]).toEqual([0x00010000, woff.readUInt16BE(12)])
  expect(font.length).toBe(woff.readUInt32BE(16))
  for (let n = 0; n < count; n++) {
    const entry = font.subarray(12 + 16 * n)
    const name = entry.toString('latin1', 0, 4)
    const table = Buffer.from(font.subarray(entry.readUInt32BE(8), entry.readUInt32BE(8) + entry.readUInt32BE(12)))
    // The sum of this one leaves out the sum of the whole.
    if (name === 'head') table.writeUInt32BE(0, 8)
    expect(sumOf(table), name).toBe(entry.readUInt32BE(4))
  }
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['another kind of file', readFileSync(join(FILES, 'libre-franklin-latin-600-normal.woff2'))],
  ['one that was cut off', woff.subarray(0, woff.length / 2)],
])('%s is refused', (_, bytes) => {
  expect(() => unpackWoff(bytes)).toThrow()
})
