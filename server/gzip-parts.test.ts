import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compressedPart, gzipOf, storedPart } from '#server/gzip-parts.ts'

const bytes = fc.uint8Array({ maxLength: 4000 }).map((list) => Buffer.from(list))

describe('a gzip body made of parts', () => {
  it('is all of them in their order, compressed or stored', async () => {
    const part = fc.tuple(bytes, fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (list) => {
        const parts = await Promise.all(list.map(async ([plain, isStored]) => (isStored ? storedPart(plain) : compressedPart(plain))))
        expect(gunzipSync(gzipOf(parts))).toEqual(Buffer.concat(list.map(([plain]) => plain)))
      }),
    )
  })

  it('uses a compressed part again and again', async () => {
    const page = await compressedPart(Buffer.from('<p>The tide came in.</p>'.repeat(500)))
    for (const name of ['Ann', 'Zoë']) {
      const body = gzipOf([page, storedPart(Buffer.from(name)), page])
      expect(gunzipSync(body).toString()).toBe(`${page.plain.toString()}${name}${page.plain.toString()}`)
      expect(body.length).toBeLessThan(400)
    }
  })

  it('holds a stored part of 65,535 bytes and refuses a longer one', () => {
    const most = Buffer.alloc(65_535, 'a')
    expect(gunzipSync(gzipOf([storedPart(most)]))).toEqual(most)
    expect(() => storedPart(Buffer.alloc(65_536))).toThrow(RangeError)
  })
})
